-- Joint editions of the catalog, their numbered copies, and what was traced. Facts only; every state is computed from them.
CREATE TABLE edition (
  id         uuid PRIMARY KEY,
  ordinal    integer     NOT NULL UNIQUE CHECK (ordinal > 0),
  base       uuid REFERENCES edition CHECK (base <> id),
  province   text        NOT NULL CHECK (province <> ''),
  title      text        NOT NULL CHECK (title <> ''),
  row_order  boolean     NOT NULL,
  entries    integer     NOT NULL CHECK (entries >= 0),
  content    bytea       NOT NULL,
  list       bytea       NOT NULL CHECK (octet_length(list) = 32 AND list = sha256(content)),
  drawn_by   uuid        NOT NULL REFERENCES person,
  drawn_at   timestamptz NOT NULL,
  UNIQUE (id, list)
);
-- Over this list and no other, one consent for each party, and never two of one person.
CREATE TABLE edition_consent (
  edition         uuid        NOT NULL,
  party           text        NOT NULL CHECK (party IN ('bureau', 'leading-group')),
  list            bytea       NOT NULL,
  person_id       uuid        NOT NULL REFERENCES person,
  organisation    text        NOT NULL CHECK (organisation <> ''),
  cms             bytea,
  document_number text CHECK (document_number <> ''),
  scan            bytea CHECK (octet_length(scan) = 32),
  scan_type       text CHECK (scan_type IN ('application/pdf', 'image/png', 'image/jpeg')),
  at              timestamptz NOT NULL,
  PRIMARY KEY (edition, party),
  UNIQUE (edition, person_id),
  FOREIGN KEY (edition, list) REFERENCES edition (id, list),
  CHECK ((cms IS NULL) = (document_number IS NOT NULL AND scan IS NOT NULL AND scan_type IS NOT NULL)),
  CHECK ((cms IS NULL) OR (document_number IS NULL AND scan IS NULL AND scan_type IS NULL))
);
-- An issue rests on both consents, which must be there.
CREATE TABLE edition_issue (
  edition       uuid PRIMARY KEY REFERENCES edition,
  bureau        text        NOT NULL DEFAULT 'bureau' CHECK (bureau = 'bureau'),
  leading_group text        NOT NULL DEFAULT 'leading-group' CHECK (leading_group = 'leading-group'),
  person_id     uuid        NOT NULL REFERENCES person,
  at            timestamptz NOT NULL,
  FOREIGN KEY (edition, bureau) REFERENCES edition_consent (edition, party),
  FOREIGN KEY (edition, leading_group) REFERENCES edition_consent (edition, party)
);
-- entry is the statement that committed to the row order before the copy was handed out.
CREATE TABLE edition_copy (
  id           uuid PRIMARY KEY,
  edition      uuid        NOT NULL REFERENCES edition_issue,
  number       integer     NOT NULL CHECK (number BETWEEN 1 AND 1023),
  person_id    uuid        NOT NULL REFERENCES person,
  organisation text        NOT NULL CHECK (organisation <> ''),
  purpose      text        NOT NULL CHECK (purpose <> ''),
  commitment   bytea CHECK (octet_length(commitment) = 32),
  entry        bytea       NOT NULL CHECK (octet_length(entry) = 32),
  prepared_by  uuid        NOT NULL REFERENCES person,
  prepared_at  timestamptz NOT NULL,
  UNIQUE (edition, number)
);
CREATE INDEX edition_copy_of_person ON edition_copy (person_id, id);
CREATE INDEX edition_copy_of_organisation ON edition_copy (organisation);
-- The sign-for register, and what came back. Destroying takes a witness.
CREATE TABLE edition_copy_event (
  copy      uuid        NOT NULL REFERENCES edition_copy,
  event     text        NOT NULL CHECK (event IN ('signed-for', 'recalled', 'destroyed')),
  person_id uuid        NOT NULL REFERENCES person,
  witness   uuid REFERENCES person CHECK (witness <> person_id),
  note      text        NOT NULL,
  at        timestamptz NOT NULL,
  PRIMARY KEY (copy, event),
  CHECK ((event = 'destroyed') = (witness IS NOT NULL))
);
CREATE TABLE edition_leak (
  id         uuid PRIMARY KEY,
  file       bytea CHECK (octet_length(file) = 32),
  typed      text,
  rows_found integer     NOT NULL CHECK (rows_found >= 0),
  edition    uuid REFERENCES edition,
  copy       uuid REFERENCES edition_copy,
  basis      text        NOT NULL CHECK (basis IN ('order', 'label', 'mark', 'typed', 'unknown')),
  percent    integer     NOT NULL CHECK (percent BETWEEN 0 AND 100),
  exponent   integer     NOT NULL CHECK (exponent >= 0),
  person_id  uuid        NOT NULL REFERENCES person,
  at         timestamptz NOT NULL,
  CHECK ((basis = 'unknown') = (copy IS NULL))
);
CREATE TABLE edition_freeze (
  id           uuid PRIMARY KEY,
  organisation text        NOT NULL CHECK (organisation <> ''),
  leak         uuid        NOT NULL REFERENCES edition_leak,
  person_id    uuid        NOT NULL REFERENCES person,
  at           timestamptz NOT NULL
);
CREATE INDEX edition_freeze_of_organisation ON edition_freeze (organisation);
-- Two different people lift a freeze.
CREATE TABLE edition_freeze_lift (
  frozen    uuid        NOT NULL REFERENCES edition_freeze,
  person_id uuid        NOT NULL REFERENCES person,
  reason    text        NOT NULL CHECK (reason <> ''),
  at        timestamptz NOT NULL,
  PRIMARY KEY (frozen, person_id)
);

CREATE TRIGGER edition_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON edition
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_consent_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_consent
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_issue_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_issue
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_copy_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_copy
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_copy_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_copy_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_leak_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_leak
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_freeze_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_freeze
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_freeze_lift_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_freeze_lift
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
