-- Lists that the bureau's clerks bring as files, the search over the catalog, and the one place where SQL says what state a product is in.

-- pg_trgm is a trusted extension: the database's owner may add it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Four digits end at 9,999 products of a prefix. A product from a clerk's list may come without parameters; it meets no minimum.
ALTER TABLE catalog_product
  DROP CONSTRAINT catalog_product_number_check,
  ADD CONSTRAINT catalog_product_number_check CHECK (number ~ '^[A-Z]{2}-[0-9]{4,8}$'),
  DROP CONSTRAINT IF EXISTS catalog_product_parameters_check;

-- What a clerk's list says beside a product; the latest counts. It only grows, like every fact.
CREATE TABLE catalog_remark (
  position    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  product     text        NOT NULL REFERENCES catalog_product,
  remark      text        NOT NULL CHECK (remark <> ''),
  recorded_at timestamptz NOT NULL
);
CREATE INDEX catalog_remark_of ON catalog_remark (product, position DESC);
CREATE TRIGGER catalog_remark_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_remark
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A list that came as a file. Its phase follows from the times; a reading or taking over under way holds an advisory lock.
CREATE TABLE catalog_staging (
  id             uuid PRIMARY KEY,
  digest         bytea       NOT NULL CHECK (octet_length(digest) = 32),
  name           text        NOT NULL CHECK (name <> ''),
  octets         bigint      NOT NULL CHECK (octets > 0),
  person_id      uuid        NOT NULL REFERENCES person,
  received_at    timestamptz NOT NULL,
  replaces       uuid REFERENCES catalog_staging,
  read_at        timestamptz,
  taken_over_at  timestamptz CHECK (taken_over_at IS NULL OR read_at IS NOT NULL),
  taken_over_by  uuid REFERENCES person CHECK ((taken_over_by IS NULL) = (taken_over_at IS NULL)),
  thrown_away_at timestamptz CHECK (thrown_away_at IS NULL OR taken_over_at IS NULL),
  rows_read      integer     NOT NULL DEFAULT 0,
  rows_checked   integer     NOT NULL DEFAULT 0,
  rows_taken     integer     NOT NULL DEFAULT 0,
  faults         integer     NOT NULL DEFAULT 0,
  added          integer     NOT NULL DEFAULT 0,
  changed        integer     NOT NULL DEFAULT 0,
  unchanged      integer     NOT NULL DEFAULT 0,
  missing        integer     NOT NULL DEFAULT 0,
  trouble        text
);
-- The same file waits only once.
CREATE UNIQUE INDEX catalog_staging_waiting ON catalog_staging (digest) WHERE taken_over_at IS NULL AND thrown_away_at IS NULL;

-- The rows of a staged list are scratch: mended, replaced, thrown away. They refer to their list without a foreign key, which would
-- be checked once a row; whoever ends a list deletes them. A row whose model cell names several models stands in several parts.
CREATE TABLE catalog_staged_row (
  staging      uuid     NOT NULL,
  entry        integer  NOT NULL,
  part         smallint NOT NULL,
  sheet        text     NOT NULL,
  line         integer  NOT NULL,
  places       text     NOT NULL,
  cells        text[]   NOT NULL,
  category     text,
  maker        text,
  name         text,
  model        text,
  version      text,
  brand        text,
  on_sale_from date,
  parameters   text,
  remark       text,
  PRIMARY KEY (staging, entry, part)
);
CREATE INDEX catalog_staged_row_product ON catalog_staged_row (staging, maker, model, version);
CREATE TABLE catalog_staged_certificate (
  staging       uuid     NOT NULL,
  entry         integer  NOT NULL,
  part          smallint NOT NULL,
  ordinal       smallint NOT NULL,
  number        text     NOT NULL,
  kind          text     NOT NULL,
  issuer        text     NOT NULL,
  network_level text,
  issued_on     date     NOT NULL,
  expires_on    date     NOT NULL,
  renews        text,
  PRIMARY KEY (staging, entry, part, ordinal)
);
CREATE INDEX catalog_staged_certificate_number ON catalog_staged_certificate (staging, number);
-- whole_list: found by comparing rows with each other and with the record, so it is found anew after each mending.
CREATE TABLE catalog_staged_fault (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  staging    uuid     NOT NULL,
  entry      integer  NOT NULL,
  part       smallint NOT NULL,
  sheet      text     NOT NULL,
  line       integer  NOT NULL,
  col        integer  NOT NULL,
  header     text     NOT NULL,
  kind       text     NOT NULL,
  value      text     NOT NULL,
  whole_list boolean  NOT NULL
);
CREATE INDEX catalog_staged_fault_of ON catalog_staged_fault (staging, entry, part, id);

-- What a staged list would change, a line a product: new, changed (it brings certificates or a remark) or unchanged.
CREATE FUNCTION catalog_staged_products(list uuid)
  RETURNS TABLE (entry integer, part smallint, sheet text, line integer, category text, maker text, name text, model text, version text,
                 product text, remark text, new_certificates bigint, outcome text)
  LANGUAGE sql STABLE AS $$
  SELECT s.entry, s.part, s.sheet, s.line, s.category, s.maker, s.name, s.model, s.version, p.number, s.remark, c.new,
         CASE WHEN p.number IS NULL THEN 'new'
              WHEN c.new > 0 OR (s.remark IS NOT NULL AND s.remark IS DISTINCT FROM
                   (SELECT r.remark FROM catalog_remark r WHERE r.product = p.number ORDER BY r.position DESC LIMIT 1)) THEN 'changed'
              ELSE 'unchanged' END
    FROM (SELECT DISTINCT ON (maker, model, version) *
            FROM catalog_staged_row WHERE staging = list AND maker IS NOT NULL AND model IS NOT NULL AND version IS NOT NULL
           ORDER BY maker, model, version, entry, part) s
    LEFT JOIN catalog_product p ON p.maker = s.maker AND p.model = s.model AND p.version = s.version
    LEFT JOIN (SELECT r.maker, r.model, r.version, count(*) FILTER (WHERE k.number IS NULL) AS new
                 FROM catalog_staged_row r
                 JOIN catalog_staged_certificate x ON x.staging = r.staging AND x.entry = r.entry AND x.part = r.part
                 LEFT JOIN catalog_product_certificate k ON k.number = x.number
                WHERE r.staging = list GROUP BY 1, 2, 3) c
           ON c.maker = s.maker AND c.model = s.model AND c.version = s.version $$;

-- Text for searching: compatibility forms and lower case, and every Han character a word of its own, because the trigrams of a word
-- of one or two characters say nothing about where in a text it stands.
CREATE FUNCTION catalog_words(plain text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(lower(normalize(plain, NFKC)), '([\u2E80-\u9FFF\uF900-\uFAFF])', ' \1 ', 'g'), '\s+', ' ', 'g') $$;
-- The pattern that finds a part of such a text.
CREATE FUNCTION catalog_pattern(plain text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT '%' || regexp_replace(catalog_words(plain), '([\\%_])', '\\\1', 'g') || '%' $$;
CREATE FUNCTION catalog_product_words(number text, brand text, name text, model text, version text)
  RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  -- Not as a string: an index is built without the search path, so the inner function must be found now.
  RETURN catalog_words(number || ' ' || brand || ' ' || name || ' ' || model || ' ' || version || ' ');
-- Stored: a page that looks at thousands of rows must not make their texts anew.
ALTER TABLE catalog_product ADD COLUMN words text
  GENERATED ALWAYS AS (catalog_product_words(number, brand, name, model, version)) STORED;
CREATE INDEX catalog_product_found_by_words ON catalog_product USING gin (words gin_trgm_ops);
CREATE INDEX catalog_product_of_maker ON catalog_product (maker, number);
CREATE INDEX catalog_product_certificate_ends ON catalog_product_certificate (kind, expires_on);
CREATE INDEX catalog_listing_decided ON catalog_listing (decision, product);

-- A parameter's value as a number: true is 1, false 0, absent null.
CREATE FUNCTION catalog_value(parameters text, parameter text) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE v WHEN 'true' THEN 1 WHEN 'false' THEN 0 ELSE v::numeric END
    FROM (SELECT split_part(split_part(';' || parameters, ';' || parameter || '=', 2), ';', 1) AS v) s WHERE v <> '' $$;

-- Every certificate as it was made out, with its latest correction.
CREATE VIEW catalog_certificate_now AS
  SELECT c.number, c.kind, c.product, c.model, c.version, c.renews,
         coalesce(k.issuer, c.issuer) AS issuer, CASE WHEN k.certificate IS NULL THEN c.network_level ELSE k.network_level END AS network_level,
         coalesce(k.issued_on, c.issued_on) AS issued_on, coalesce(k.expires_on, c.expires_on) AS expires_on
    FROM catalog_product_certificate c
    LEFT JOIN LATERAL (SELECT x.certificate, x.issuer, x.network_level, x.issued_on, x.expires_on
                         FROM catalog_certificate_correction x
                        WHERE x.certificate = c.number ORDER BY x.position DESC LIMIT 1) k ON true;

-- What every certificate says now for each product, model and version that it covers: corrected, extended, taken back.
CREATE VIEW catalog_paper AS
  SELECT n.number, n.kind, n.product, n.model, n.version, n.renews, n.issuer, n.network_level, n.issued_on, n.expires_on
    FROM catalog_certificate_now n
   WHERE coalesce((SELECT s.covered FROM catalog_certificate_scope s
                    WHERE s.certificate = n.number AND s.product = n.product AND s.model = n.model AND s.version = n.version
                    ORDER BY s.position DESC LIMIT 1), true)
  UNION ALL
  SELECT n.number, n.kind, s.product, s.model, s.version, n.renews, n.issuer, n.network_level, n.issued_on, n.expires_on
    FROM catalog_certificate_scope s
    JOIN catalog_certificate_now n ON n.number = s.certificate
   WHERE s.covered AND (s.product, s.model, s.version) <> (n.product, n.model, n.version)
     AND NOT EXISTS (SELECT 1 FROM catalog_certificate_scope later
                      WHERE later.certificate = s.certificate AND later.product = s.product AND later.model = s.model
                        AND later.version = s.version AND later.position > s.position);

-- A product's parameters as they read now.
CREATE FUNCTION catalog_parameters(product text, recorded text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT x.parameters FROM catalog_product_correction x
                    WHERE x.product = catalog_parameters.product ORDER BY x.position DESC LIMIT 1), recorded) $$;

-- The state of every product on a day, by all that is on record: the same as domain.Eligibility says, for whoever must filter by it.
-- required: kinds without which a product is not eligible. kind: the kind that valid_until and lack tell about. The function is one
-- plain query, so the planner looks only into the columns that somebody asks for; a revocation is looked up by its key, since the
-- planner would else read all of them for every product.
CREATE FUNCTION catalog_products_at(day date, required text[], kind text)
  RETURNS TABLE (number text, category text, maker text, brand text, name text, model text, version text, parameters text,
                 words text, on_sale boolean, withdrawn boolean, listing text, valid_until date, lack text, covered boolean)
  LANGUAGE sql STABLE AS $$
  SELECT p.number, p.category, p.maker, p.brand, p.name, p.model, p.version, p.parameters, p.words,
         coalesce((SELECT x.on_sale_from FROM catalog_product_correction x
                    WHERE x.product = p.number ORDER BY x.position DESC LIMIT 1), p.on_sale_from) <= day,
         EXISTS (SELECT 1 FROM catalog_withdrawal w WHERE w.product = p.number AND w.withdrawn_on <= day),
         coalesce((SELECT l.decision FROM catalog_listing l WHERE l.product = p.number AND l.effective_on <= day
                      AND (l.confirm_until IS NULL OR l.confirm_until >= day
                           OR EXISTS (SELECT 1 FROM catalog_suspension_confirmation k WHERE k.listing = l.id))
                    ORDER BY l.decided_on DESC, l.position DESC LIMIT 1), 'none'),
         (SELECT max(c.expires_on) FROM catalog_paper c
           WHERE c.product = p.number AND c.kind = catalog_products_at.kind AND c.model = p.model AND c.version = p.version
             AND c.issued_on <= day AND c.expires_on >= day
             AND coalesce((SELECT r.revoked_on FROM catalog_revocation r WHERE r.certificate = c.number) > day, true)),
         coalesce((SELECT CASE WHEN c.model <> p.model OR c.version <> p.version THEN 'wrong-version'
                               WHEN (SELECT r.revoked_on FROM catalog_revocation r WHERE r.certificate = c.number) <= day THEN 'revoked'
                               WHEN c.issued_on > day THEN 'not-yet-valid'
                               ELSE 'ended' END
                     FROM catalog_paper c
                    WHERE c.product = p.number AND c.kind = catalog_products_at.kind
                    ORDER BY c.issued_on > day, CASE WHEN c.issued_on <= day THEN c.issued_on END DESC, c.issued_on,
                             (c.model = p.model AND c.version = p.version) DESC, c.number DESC LIMIT 1), 'missing'),
         NOT EXISTS (SELECT 1 FROM unnest(required) needed WHERE NOT EXISTS (
           SELECT 1 FROM catalog_paper c
            WHERE c.product = p.number AND c.kind = needed AND c.model = p.model AND c.version = p.version
              AND c.issued_on <= day AND c.expires_on >= day
              AND coalesce((SELECT r.revoked_on FROM catalog_revocation r WHERE r.certificate = c.number) > day, true)))
    FROM catalog_product p $$;
