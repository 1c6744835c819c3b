-- Committees. A member that declared an interest leaves with its formation; the next formation replaces it (O87 art 49).
CREATE TABLE evaluation_committee (
  id        uuid PRIMARY KEY,
  tender    uuid        NOT NULL,
  formation integer     NOT NULL CHECK (formation >= 1),
  formed_at timestamptz NOT NULL,
  entry     bytea       NOT NULL REFERENCES ledger_statement,
  UNIQUE (tender, formation)
);
CREATE TRIGGER evaluation_committee_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluation_committee
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE evaluation_member (
  id        uuid PRIMARY KEY,
  committee uuid    NOT NULL REFERENCES evaluation_committee,
  tender    uuid    NOT NULL,
  person    uuid    NOT NULL REFERENCES person,
  kind      text    NOT NULL CHECK (kind IN ('expert', 'representative')),
  leader    boolean NOT NULL,
  UNIQUE (committee, person),
  CHECK (NOT (leader AND kind = 'representative'))
);
CREATE UNIQUE INDEX evaluation_one_leader ON evaluation_member (committee) WHERE leader;
CREATE TRIGGER evaluation_member_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluation_member
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE evaluation_declaration (
  id       uuid PRIMARY KEY,
  tender   uuid        NOT NULL,
  person   uuid        NOT NULL REFERENCES person,
  conflict boolean     NOT NULL,
  words    text        NOT NULL,
  at       timestamptz NOT NULL,
  UNIQUE (tender, person)
);
CREATE TRIGGER evaluation_declaration_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluation_declaration
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Reviews at the gates: one of the agency (qualification), one of each member (conformity).
CREATE TABLE evaluation_review (
  id       uuid PRIMARY KEY,
  tender   uuid        NOT NULL,
  stage    text        NOT NULL CHECK (stage IN ('qualification', 'conformity')),
  person   uuid        NOT NULL REFERENCES person,
  document bytea       NOT NULL,
  at       timestamptz NOT NULL,
  UNIQUE (tender, stage, person)
);
CREATE UNIQUE INDEX evaluation_one_qualification ON evaluation_review (tender) WHERE stage = 'qualification';
CREATE TRIGGER evaluation_review_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluation_review
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Locked score sheets, encrypted: before all are locked not even a dump of this table shows a score.
CREATE TABLE evaluation_sheet (
  id        uuid PRIMARY KEY,
  tender    uuid        NOT NULL,
  person    uuid        NOT NULL REFERENCES person,
  digest    bytea       NOT NULL CHECK (octet_length(digest) = 32),
  sealed    bytea       NOT NULL,
  locked_at timestamptz NOT NULL,
  UNIQUE (tender, person)
);
CREATE TRIGGER evaluation_sheet_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluation_sheet
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE evaluation_report (
  tender   uuid PRIMARY KEY,
  document bytea       NOT NULL,
  scores   bytea       NOT NULL,
  at       timestamptz NOT NULL
);
CREATE TRIGGER evaluation_report_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluation_report
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE evaluation_signature (
  id     uuid PRIMARY KEY,
  tender uuid        NOT NULL REFERENCES evaluation_report,
  person uuid        NOT NULL REFERENCES person,
  act    bytea       NOT NULL CHECK (octet_length(act) = 32),
  at     timestamptz NOT NULL,
  UNIQUE (tender, person)
);
CREATE TRIGGER evaluation_signature_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluation_signature
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
