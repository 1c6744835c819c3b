-- Openers to whom contributions to a draw may be sealed, each by a signed act.
CREATE TABLE draw_opener (
  certificate_digest bytea PRIMARY KEY CHECK (octet_length(certificate_digest) = 32),
  id          uuid        NOT NULL UNIQUE,
  certificate bytea       NOT NULL,
  person      uuid        NOT NULL REFERENCES person,
  offered_at  timestamptz NOT NULL,
  entry       bytea       NOT NULL REFERENCES ledger_statement
);
CREATE TRIGGER draw_opener_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON draw_opener
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Frozen lists. One for each purpose and subject: a second draw would let somebody choose between two results.
CREATE TABLE draw_list (
  id          uuid PRIMARY KEY,
  purpose     text        NOT NULL CHECK (purpose IN ('invitation', 'experts', 'tie')),
  subject     text        NOT NULL,
  tender      uuid        NOT NULL,
  agency      text        NOT NULL,
  opener      bytea       NOT NULL REFERENCES draw_opener,
  barred      text        NOT NULL,
  public_from text        NOT NULL,
  document    bytea       NOT NULL,
  frozen_at   timestamptz NOT NULL,
  entry       bytea       NOT NULL REFERENCES ledger_statement,
  UNIQUE (purpose, subject)
);
CREATE TRIGGER draw_list_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON draw_list
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE draw_commitment (
  id           uuid PRIMARY KEY,
  draw         uuid        NOT NULL REFERENCES draw_list,
  party        text        NOT NULL CHECK (party IN ('agency', 'supervisor')),
  person       uuid        NOT NULL REFERENCES person,
  document     bytea       NOT NULL,
  committed_at timestamptz NOT NULL,
  UNIQUE (draw, party),
  UNIQUE (draw, person)
);
CREATE TRIGGER draw_commitment_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON draw_commitment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was committed to comes to light once, by its party or by the opener in its place.
CREATE TABLE draw_reveal (
  id          uuid PRIMARY KEY,
  draw        uuid        NOT NULL,
  party       text        NOT NULL,
  person      uuid        NOT NULL REFERENCES person,
  document    bytea       NOT NULL,
  revealed_at timestamptz NOT NULL,
  UNIQUE (draw, party),
  FOREIGN KEY (draw, party) REFERENCES draw_commitment (draw, party)
);
CREATE TRIGGER draw_reveal_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON draw_reveal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE draw_result (
  draw     uuid PRIMARY KEY REFERENCES draw_list,
  document bytea       NOT NULL,
  drawn_at timestamptz NOT NULL,
  entry    bytea       NOT NULL REFERENCES ledger_statement
);
CREATE TRIGGER draw_result_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON draw_result
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
