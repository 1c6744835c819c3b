#!/usr/bin/env bash
# Seals a small bid with stock tools only: bash, coreutils, sed, awk, od, gzip and openssl 3.
# The formats are in docs/formats.md; the numbers of RFCs stand beside the steps they govern.
set -euo pipefail
export LC_ALL=C
umask 077

usage() {
  cat <<'USAGE'
Usage: seal-with-openssl.sh --bid FILE --documents DIR --key FILE --cert FILE
                            --opening FILE --package UUID --out DIR
                            [--chain FILE] [--replaces SHA256] [--custody WORDS]

  --bid        bid.json in canonical form (RFC 8785) with its documents listed
  --documents  folder with the documents under the names that bid.json lists
  --key        the vendor's private key, PEM (openssl asks for its passphrase)
  --cert       the vendor's certificate, PEM; --chain: its issuers, PEM
  --opening    the tender's opening certificate, PEM
  --package    a fresh UUID in lower case
  --replaces   SHA-256 of the manifest.p7m of the version before (not for version 1)
  --custody    how the opening key is kept, as the notice says; default: openers
  --out        an empty folder; gets part-001.p7m and manifest.p7m, nothing in the clear

Only bids that fit one part (16 MiB with padding) can be sealed here; larger ones need "tool seal".
The part's content key stands for moments in the arguments of openssl, where other users of
this machine could read it: run this on a machine of your own.
USAGE
}

die() { printf 'seal-with-openssl: %s\n' "$*" >&2; exit 1; }

bid= documents= key= cert= chain= opening= package= replaces= custody=openers out=
while [ $# -gt 0 ]; do
  case $1 in
    -h|--help) usage; exit 0 ;;
    --bid|--documents|--key|--cert|--chain|--opening|--package|--replaces|--custody|--out)
      [ $# -ge 2 ] || { usage >&2; die "$1 needs a value"; }
      printf -v "${1#--}" '%s' "$2"; shift 2 ;;
    *) usage >&2; die "unknown argument: $1" ;;
  esac
done
for needed in bid documents key cert opening package out; do
  [ -n "${!needed}" ] || { usage >&2; die "--$needed is missing"; }
done
for file in "$bid" "$key" "$cert" "$opening" ${chain:+"$chain"}; do
  [ -r "$file" ] || die "cannot read $file"
done
[ -d "$documents" ] || die "no folder $documents"
[ -d "$out" ] || die "no folder $out"
[ -z "$(ls -A "$out")" ] || die "the folder $out is not empty"
case $(openssl version) in
  'OpenSSL 3'*) ;;
  *) die "OpenSSL 3 is needed, not $(openssl version)" ;;
esac
printf '%s' "$package" | grep -Eqx '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}' || die "--package is no UUID in lower case"
printf '%s' "$custody" | grep -Eqx '[a-z0-9 -]{1,60}' || die "--custody is lower-case letters, digits, spaces and hyphens, 60 at most"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

size_of() { wc -c < "$1" | tr -d ' '; }
sha256_of() { openssl dgst -sha256 -r "$1" | cut -c1-64; }
to_hex() { od -An -v -tx1 "$1" | tr -d ' \n'; }
from_hex() {
  [ -z "$1" ] || printf '%b' "$(printf '%s' "$1" | sed 's/../\\x&/g')"
}
le16() { printf '%02x%02x' $(($1 & 255)) $(($1 >> 8 & 255)); }
le32() { le16 $(($1 & 65535)); le16 $(($1 >> 16 & 65535)); }

# --- bid.json: canonical, so its last fields stand at its end in this order -------------------

[ "$(size_of "$bid")" -le 1048576 ] || die "bid.json is larger than 1 MiB"
json=$(cat "$bid")
[ "$(printf '%s' "$json" | wc -c)" -eq "$(size_of "$bid")" ] || die "bid.json must not end with a line break"
tail_pattern='"tender":"\([0-9a-f-]\{36\}\)","type":"hengbiao.org\/bid@v1","vendor":"\([0-9A-Z]\{18\}\)","version":\([1-9][0-9]*\)}$'
field() { printf '%s' "$json" | sed -n "s/^.*,$tail_pattern/\\$1/p"; }
tender=$(field 1); vendor=$(field 2); version=$(field 3)
[ -n "$version" ] || die "bid.json is not a canonical hengbiao.org/bid@v1"
lot=$(printf '%s' "$json" | sed -n 's/^.*],"lot":\("[^"\\]*"\),"nonce":".*$/\1/p')
[ -n "$lot" ] || die "bid.json has no plain lot"
if [ "$version" = 1 ]; then
  [ -z "$replaces" ] || die "version 1 replaces nothing"
  replaces_json=null
else
  printf '%s' "$replaces" | grep -Eqx '[0-9a-f]{64}' || die "version $version needs --replaces"
  replaces_json="\"$replaces\""
fi

# --- Signature of the inner bid: detached CMS, CAdES-BES --------------------------------------

sign() { # input, output, further options
  local input=$1 output=$2
  shift 2
  openssl cms -sign -cades -binary -nosmimecap -md sha256 -signer "$cert" -inkey "$key" \
    ${chain:+-certfile "$chain"} -outform DER -in "$input" -out "$output" "$@" \
    || die "openssl does not sign with this key and certificate"
}
cp "$bid" "$work/bid.json"
sign "$work/bid.json" "$work/bid.json.p7s"

# --- The package: a ZIP of stored entries (APPNOTE.TXT 4.3) -----------------------------------

zip=$work/package.zip directory=$work/directory
: > "$zip"; : > "$directory"
entries=0
add() { # name, file
  local name=$1 file=$2 size crc flags=0000 common offset name_hex
  size=$(size_of "$file")
  crc=$(gzip -c "$file" | tail -c 8 | od -An -v -tx1 | tr -d ' \n' | cut -c1-8) # RFC 1952 section 2.3.1
  name_hex=$(printf '%s' "$name" | od -An -v -tx1 | tr -d ' \n')
  case $name in *[!\ -~]*) flags=0008 ;; esac
  common=0a00${flags}000000002100$crc$(le32 "$size")$(le32 "$size")$(le16 $((${#name_hex} / 2)))0000
  offset=$(size_of "$zip")
  from_hex "504b0102""0a00${common}0000""0000""0000""00000000$(le32 "$offset")$name_hex" >> "$directory"
  from_hex "504b0304$common$name_hex" >> "$zip"
  cat "$file" >> "$zip"
  entries=$((entries + 1))
  [ "$(size_of "$zip")" -le 16777216 ] || die "the bid does not fit one part of 16 MiB; use \"tool seal\""
}
add bid.json "$work/bid.json"
add bid.json.p7s "$work/bid.json.p7s"

printf '%s' "$json" | sed -n 's/^.*,"documents":\[\(.*\)\],"lot":.*$/\1/p' \
  | sed 's/},{"mediaType":/}\n{"mediaType":/g' > "$work/documents"
while IFS= read -r line || [ -n "$line" ]; do
  [ -n "$line" ] || continue
  name=$(printf '%s' "$line" | sed -n 's/^{"mediaType":"[^"]*","name":"\([^"\\]*\)","sha256":"[0-9a-f]*","size":[0-9]*}$/\1/p')
  digest=$(printf '%s' "$line" | sed -n 's/^.*","sha256":"\([0-9a-f]*\)","size":[0-9]*}$/\1/p')
  case $name in ''|.*|*/*) die "a document in bid.json has no plain name" ;; esac
  [ -r "$documents/$name" ] || die "the document $name is not in $documents"
  cp "$documents/$name" "$work/document"
  [ "$(sha256_of "$work/document")" = "$digest" ] || die "$name is not the document whose SHA-256 stands in bid.json"
  add "$name" "$work/document"
done < "$work/documents"

# Padding to the larger of 64 KiB and the greatest power of two within an eighth.
unpadded=$(($(size_of "$zip") + $(size_of "$directory") + 2 * 7 + 30 + 46 + 22))
step=65536
while [ $((step * 2)) -le $((unpadded / 8)) ]; do step=$((step * 2)); done
head -c $(((unpadded + step - 1) / step * step - unpadded)) /dev/zero > "$work/padding"
add padding "$work/padding"
offset=$(size_of "$zip")
cat "$directory" >> "$zip"
from_hex "504b0506""00000000$(le16 $entries)$(le16 $entries)$(le32 "$(size_of "$directory")")$(le32 "$offset")0000" >> "$zip"
[ "$(size_of "$zip")" -le 16777216 ] || die "the bid does not fit one part of 16 MiB; use \"tool seal\""

# --- DER by hand (X.690) ----------------------------------------------------------------------

der_length() {
  if [ "$1" -lt 128 ]; then printf '%02x' "$1"
  elif [ "$1" -lt 256 ]; then printf '81%02x' "$1"
  elif [ "$1" -lt 65536 ]; then printf '82%04x' "$1"
  elif [ "$1" -lt 16777216 ]; then printf '83%06x' "$1"
  else printf '84%08x' "$1"; fi
}
tlv() { printf '%s%s%s' "$1" "$(der_length $((${#2} / 2)))" "$2"; } # tag, content in hex

openssl x509 -in "$opening" -outform DER -out "$work/opening.der" || die "$opening is no certificate"
openssl x509 -in "$opening" -noout -pubkey > "$work/opening.pub"
openssl pkey -pubin -in "$work/opening.pub" -noout -text | grep -q prime256v1 || die "the opening key is not on P-256"
fingerprint=$(sha256_of "$work/opening.der")
# One line for each element: offset, octets of header, octets of content, depth, kind.
structure_of() {
  openssl asn1parse -inform DER -in "$1" \
    | sed 's/^ *\([0-9]*\):d=\([0-9]*\) *hl=\([0-9]*\) *l= *\([0-9]*\) /\1 \3 \4 d\2 /'
}
cut_out() { head -c $(($2 + $3)) "$1" | tail -c "$3"; } # file, from, octets

# Issuer and serial number: the fourth and second field of TBSCertificate (RFC 5280 section 4.1).
structure_of "$work/opening.der" | grep ' d2 ' > "$work/certificate"
field_of_certificate() {
  local from head octets rest
  read -r from head octets rest <<< "$(sed -n "$1p" "$work/certificate")"
  cut_out "$work/opening.der" "$from" $((head + octets)) | od -An -v -tx1 | tr -d ' \n'
}
recipient_id=$(tlv 30 "$(field_of_certificate 4)$(field_of_certificate 2)")

# --- Key agreement (RFC 5753 section 7.2) ------------------------------

context="{\"lot\":$lot,\"openingCertificate\":\"$fingerprint\",\"package\":\"$package\",\"part\":1,\"parts\":1,\"tender\":\"$tender\",\"type\":\"hengbiao.org/part-context@v1\",\"vendor\":\"$vendor\",\"version\":$version}"
printf '%s' "$context" > "$work/context"
ukm=$(sha256_of "$work/context")
openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$work/ephemeral.pem" 2>/dev/null \
  || openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$work/ephemeral.pem"
openssl pkey -in "$work/ephemeral.pem" -pubout -outform DER | tail -c 65 > "$work/point"
openssl pkeyutl -derive -inkey "$work/ephemeral.pem" -peerkey "$work/opening.pub" -out "$work/agreed"
wrap_algorithm=300b060960864801650304012d
shared_info=$(tlv 30 "$wrap_algorithm$(tlv a0 "$(tlv 04 "$ukm")")a206040400000100")
openssl kdf -binary -keylen 32 -kdfopt digest:SHA256 -kdfopt "hexkey:$(to_hex "$work/agreed")" \
  -kdfopt "hexinfo:$shared_info" -out "$work/wrapping" X963KDF

# --- Content: openssl makes a content key and wraps it with a passing one; it is unwrapped and
# --- wrapped again with the agreed one, and nonce, ciphertext and tag are taken over

openssl rand -out "$work/passing" 32
openssl cms -encrypt -binary -aes-256-gcm -secretkey "$(to_hex "$work/passing")" -secretkeyid 01 \
  -outform DER -in "$zip" -out "$work/symmetric"
structure_of "$work/symmetric" > "$work/structure"
content_of() { # pattern → the content of the last element that matches
  local from head octets rest
  read -r from head octets rest <<< "$(grep -E "$1" "$work/structure" | tail -n 1)"
  [ -n "$octets" ] || die "this openssl writes AuthEnvelopedData in another form than expected"
  cut_out "$work/symmetric" $((from + head)) "$octets"
}
content_of ' 12 d[0-9]+ prim: OCTET STRING' > "$work/nonce"
content_of ' 16 d[0-9]+ prim: OCTET STRING' > "$work/tag"
content_of ' prim: cont \[ 0 \]' > "$work/ciphertext"
content_of ' 40 d[0-9]+ prim: OCTET STRING' > "$work/passing-wrapped"
wrap() { openssl enc -id-aes256-wrap -K "$(to_hex "$1")" -iv a6a6a6a6a6a6a6a6 "${@:2}"; } # RFC 3394
wrap "$work/passing" -d -in "$work/passing-wrapped" -out "$work/content-key"
wrap "$work/wrapping" -e -in "$work/content-key" -out "$work/wrapped"
[ "$(size_of "$work/wrapped")" -eq 40 ] || die "the key wrap did not give 40 octets"
nonce=$(to_hex "$work/nonce") tag=$(to_hex "$work/tag")
[ ${#nonce} -eq 24 ] && [ ${#tag} -eq 32 ] && [ "$(size_of "$work/ciphertext")" -eq "$(size_of "$zip")" ] \
  || die "this openssl writes AuthEnvelopedData in another form than expected"

# --- AuthEnvelopedData (RFC 5083) in the part profile -----------------------------------------

originator=$(tlv a0 "$(tlv a1 "300906072a8648ce3d0201$(tlv 03 "00$(to_hex "$work/point")")")")
agreement=$(tlv 30 "06062b8104010b01$wrap_algorithm")
encrypted_keys=$(tlv 30 "$(tlv 30 "$recipient_id$(tlv 04 "$(to_hex "$work/wrapped")")")")
recipient=$(tlv a1 "020103$originator$(tlv a1 "$(tlv 04 "$ukm")")$agreement$encrypted_keys")
recipients=$(tlv 31 "$recipient")
cipher=$(tlv 30 "060960864801650304012e$(tlv 30 "$(tlv 04 "$nonce")020110")")
octets=$(size_of "$work/ciphertext")
content_head=06092a864886f70d010701$cipher"80"$(der_length "$octets")
content_octets=$((${#content_head} / 2 + octets))
inner=020100$recipients"30"$(der_length $content_octets)$content_head
inner_octets=$((${#inner} / 2 + octets + 18))
middle=30$(der_length $inner_octets)$inner
middle_octets=$((${#middle} / 2 + octets + 18))
tagged=060b2a864886f70d0109100117a0$(der_length $middle_octets)$middle
whole_octets=$((${#tagged} / 2 + octets + 18))
part=$out/part-001.p7m
from_hex "30$(der_length $whole_octets)$tagged" > "$part"
cat "$work/ciphertext" >> "$part"
from_hex "0410$tag" >> "$part"

# --- Manifest: attached CMS -------------------------------------------------------------------

printf '%s' "{\"bid\":\"$(sha256_of "$work/bid.json")\",\"custody\":\"$custody\",\"lot\":$lot,\"openingCertificate\":\"$fingerprint\",\"package\":\"$package\",\"parts\":[{\"sha256\":\"$(sha256_of "$part")\",\"size\":$(size_of "$part")}],\"replaces\":$replaces_json,\"tender\":\"$tender\",\"type\":\"hengbiao.org/bid-manifest@v1\",\"vendor\":\"$vendor\",\"version\":$version}" > "$work/manifest.json"
sign "$work/manifest.json" "$out/manifest.p7m" -nodetach
printf 'sealed: %s\n' "$part" "$out/manifest.p7m"
