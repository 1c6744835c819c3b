-- One box a tender, made at its publication. Closing fills in when and by which statement, once; then its parts are hashed again, once.
CREATE TABLE bid_box (
  tender      uuid PRIMARY KEY REFERENCES tender,
  deadline    timestamptz NOT NULL,
  closed_at   timestamptz,
  closing     bytea REFERENCES ledger_statement,
  rehashed_at timestamptz,
  CHECK ((closed_at IS NULL) = (closing IS NULL)),
  CHECK (closed_at IS NULL OR closed_at >= deadline),
  CHECK (rehashed_at IS NULL OR closed_at IS NOT NULL)
);
CREATE INDEX bid_box_to_close ON bid_box (deadline) WHERE closed_at IS NULL;
CREATE INDEX bid_box_to_rehash ON bid_box (closed_at) WHERE closed_at IS NOT NULL AND rehashed_at IS NULL;

-- A manifest whose parts are coming. Submitted, it is a bid; else it is dropped when it expires, or when another takes its place.
CREATE TABLE bid_upload (
  id              uuid PRIMARY KEY,
  tender          uuid        NOT NULL REFERENCES tender,
  lot             text        NOT NULL CHECK (lot <> ''),
  vendor          text        NOT NULL CHECK (vendor ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  package_id      uuid        NOT NULL,
  version         integer     NOT NULL CHECK (version >= 1),
  replaces        bytea CHECK (octet_length(replaces) = 32),
  manifest_digest bytea       NOT NULL CHECK (octet_length(manifest_digest) = 32),
  manifest        bytea       NOT NULL,
  started_by      uuid        NOT NULL REFERENCES person,
  started_at      timestamptz NOT NULL,
  expires_at      timestamptz NOT NULL,
  submitted_at    timestamptz,
  dropped_at      timestamptz,
  CHECK (submitted_at IS NULL OR dropped_at IS NULL)
);
CREATE UNIQUE INDEX bid_upload_by_manifest ON bid_upload (tender, manifest_digest) WHERE dropped_at IS NULL;
CREATE UNIQUE INDEX bid_upload_under_way ON bid_upload (tender, lot, vendor)
  WHERE submitted_at IS NULL AND dropped_at IS NULL;
CREATE INDEX bid_upload_expiring ON bid_upload (expires_at) WHERE submitted_at IS NULL AND dropped_at IS NULL;

-- Parts as the manifest names them; kept_at says that the octets are in the blob store, deleted_at that they need not be any longer.
CREATE TABLE bid_part (
  upload     uuid        NOT NULL REFERENCES bid_upload,
  part       integer     NOT NULL CHECK (part BETWEEN 1 AND 256),
  size       bigint      NOT NULL CHECK (size > 0),
  sha256     bytea       NOT NULL CHECK (octet_length(sha256) = 32),
  kept_at    timestamptz,
  deleted_at timestamptz,
  PRIMARY KEY (upload, part),
  CHECK (deleted_at IS NULL OR kept_at IS NOT NULL)
);
CREATE INDEX bid_part_by_digest ON bid_part (sha256) WHERE kept_at IS NOT NULL AND deleted_at IS NULL;

-- Accepted bids. A row never goes; it ends when a newer version or a withdrawal ends it.
CREATE TABLE bid (
  id              uuid PRIMARY KEY,
  upload          uuid        NOT NULL UNIQUE REFERENCES bid_upload,
  tender          uuid        NOT NULL REFERENCES tender,
  lot             text        NOT NULL CHECK (lot <> ''),
  vendor          text        NOT NULL CHECK (vendor ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  version         integer     NOT NULL CHECK (version >= 1),
  manifest_digest bytea       NOT NULL CHECK (octet_length(manifest_digest) = 32),
  received_at     timestamptz NOT NULL,
  entry           bytea       NOT NULL UNIQUE REFERENCES ledger_statement,
  receipt         bytea       NOT NULL,
  ended_at        timestamptz,
  ended_by        bytea REFERENCES ledger_statement,
  CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  UNIQUE (tender, lot, vendor, version)
);
CREATE UNIQUE INDEX bid_present ON bid (tender, lot, vendor) WHERE ended_at IS NULL;

CREATE TABLE bid_withdrawal (
  bid     uuid PRIMARY KEY REFERENCES bid,
  tender  uuid        NOT NULL REFERENCES tender,
  act     bytea       NOT NULL REFERENCES ledger_act,
  at      timestamptz NOT NULL,
  entry   bytea       NOT NULL UNIQUE REFERENCES ledger_statement,
  receipt bytea       NOT NULL
);
CREATE INDEX bid_withdrawal_of_tender ON bid_withdrawal (tender);
CREATE TRIGGER bid_withdrawal_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON bid_withdrawal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Nothing is received or ended once the box is closed, whatever the code above believes.
CREATE FUNCTION refuse_bid_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' AND NOT EXISTS (SELECT 1 FROM bid_box WHERE tender = NEW.tender AND closed_at IS NOT NULL) THEN
    IF TG_OP = 'INSERT' THEN
      RETURN NEW;
    ELSIF OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL
       AND (NEW.id, NEW.upload, NEW.tender, NEW.lot, NEW.vendor, NEW.version, NEW.manifest_digest, NEW.received_at, NEW.entry,
            NEW.receipt)
         = (OLD.id, OLD.upload, OLD.tender, OLD.lot, OLD.vendor, OLD.version, OLD.manifest_digest, OLD.received_at, OLD.entry,
            OLD.receipt) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'a bid ends once, and only before its box is closed: % refused', TG_OP
    USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER bid_only_grows BEFORE INSERT OR UPDATE OR DELETE ON bid
  FOR EACH ROW EXECUTE FUNCTION refuse_bid_change();
CREATE TRIGGER bid_not_truncated BEFORE TRUNCATE ON bid
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
