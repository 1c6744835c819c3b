-- The pool of opening keys. A key is made by its openers, offline; here are only its public parts.
CREATE TABLE opening_key (
  id          uuid PRIMARY KEY,
  fingerprint bytea       NOT NULL UNIQUE CHECK (octet_length(fingerprint) = 32),
  certificate bytea       NOT NULL,
  statement   bytea       NOT NULL,
  threshold   integer     NOT NULL CHECK (threshold >= 2),
  shares      integer     NOT NULL CHECK (shares >= threshold AND shares <= 255),
  custody     text        NOT NULL,
  added_by    uuid        NOT NULL REFERENCES person,
  added_at    timestamptz NOT NULL,
  entry       bytea       NOT NULL REFERENCES ledger_statement,
  -- One tender, once: a second tender under the same key would be opened by the first one's shares.
  tender      uuid UNIQUE,
  assigned_at timestamptz,
  CHECK ((tender IS NULL) = (assigned_at IS NULL))
);
CREATE INDEX opening_key_unused ON opening_key (id) WHERE tender IS NULL;

CREATE FUNCTION refuse_opening_key_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.tender IS NULL AND NEW.tender IS NOT NULL
     AND (NEW.id, NEW.fingerprint, NEW.certificate, NEW.statement, NEW.threshold, NEW.shares, NEW.added_at)
         = (OLD.id, OLD.fingerprint, OLD.certificate, OLD.statement, OLD.threshold, OLD.shares, OLD.added_at) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an opening key is assigned once and never changed: % refused', TG_OP
    USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER opening_key_assigned_once BEFORE UPDATE OR DELETE ON opening_key
  FOR EACH ROW EXECUTE FUNCTION refuse_opening_key_change();

CREATE TABLE opening_share (
  id                  uuid PRIMARY KEY,
  key                 uuid    NOT NULL REFERENCES opening_key,
  index               integer NOT NULL CHECK (index BETWEEN 1 AND 255),
  person              uuid    NOT NULL REFERENCES person,
  signing_certificate bytea   NOT NULL REFERENCES certificate,
  commitment          bytea   NOT NULL CHECK (octet_length(commitment) = 32),
  signature           bytea   NOT NULL,
  UNIQUE (key, index),
  UNIQUE (key, person)
);
CREATE INDEX opening_share_of_person ON opening_share (person);
CREATE TRIGGER opening_share_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON opening_share
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE opening_rehearsal (
  id    uuid PRIMARY KEY,
  key   uuid        NOT NULL,
  index integer     NOT NULL,
  at    timestamptz NOT NULL,
  FOREIGN KEY (key, index) REFERENCES opening_share (key, index)
);
CREATE INDEX opening_rehearsal_of_key ON opening_rehearsal (key, at);
CREATE TRIGGER opening_rehearsal_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON opening_rehearsal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Shares that were handed in after closing: the signed act holds the share.
CREATE TABLE opening_release (
  id         uuid PRIMARY KEY,
  key        uuid        NOT NULL,
  index      integer     NOT NULL,
  tender     uuid        NOT NULL,
  act        bytea       NOT NULL,
  checkpoint bytea       NOT NULL,
  at         timestamptz NOT NULL,
  UNIQUE (key, index),
  FOREIGN KEY (key, index) REFERENCES opening_share (key, index)
);
CREATE INDEX opening_release_of_tender ON opening_release (tender);
CREATE TRIGGER opening_release_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON opening_release
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What became of each bid of the box at the opening.
CREATE TABLE opened_bid (
  id       uuid PRIMARY KEY,
  tender   uuid        NOT NULL,
  lot      text        NOT NULL,
  vendor   text        NOT NULL CHECK (vendor ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  manifest bytea       NOT NULL CHECK (octet_length(manifest) = 32),
  branch   text        NOT NULL CHECK (branch IN ('opened', 'unopened-by-platform', 'unopened-by-bidder')),
  reason   text,
  document bytea,
  zip      bytea CHECK (octet_length(zip) = 32),
  price    numeric(17, 2) CHECK (price >= 0),
  at       timestamptz NOT NULL,
  entry    bytea       NOT NULL REFERENCES ledger_statement,
  UNIQUE (tender, manifest),
  UNIQUE (tender, lot, vendor),
  CHECK ((branch = 'opened') = (reason IS NULL)),
  CHECK ((branch = 'opened') = (document IS NOT NULL)),
  CHECK ((branch = 'opened') = (zip IS NOT NULL)),
  CHECK ((branch = 'opened') = (price IS NOT NULL))
);
CREATE TRIGGER opened_bid_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON opened_bid
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE opening_record (
  tender   uuid PRIMARY KEY,
  document bytea       NOT NULL,
  at       timestamptz NOT NULL,
  entry    bytea       NOT NULL REFERENCES ledger_statement
);
CREATE TRIGGER opening_record_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON opening_record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
