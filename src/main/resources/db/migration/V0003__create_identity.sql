CREATE TABLE organisation (
  id         uuid PRIMARY KEY,
  code       text        NOT NULL UNIQUE CHECK (code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name_zh    text        NOT NULL CHECK (name_zh <> ''),
  name_en    text        NOT NULL CHECK (name_en <> ''),
  size       text        NOT NULL CHECK (size IN ('micro', 'small', 'medium', 'large', 'not-applicable')),
  created_at timestamptz NOT NULL
);

CREATE TABLE person (
  id              uuid PRIMARY KEY,
  login           text        NOT NULL UNIQUE CHECK (login ~ '^[a-z0-9][a-z0-9.-]{1,62}$'),
  name            text        NOT NULL CHECK (name <> ''),
  organisation_id uuid        NOT NULL REFERENCES organisation,
  password_hash   text        NOT NULL,
  active          boolean     NOT NULL DEFAULT true,
  created_at      timestamptz NOT NULL,
  version         integer     NOT NULL DEFAULT 0
);

CREATE TABLE person_role (
  person_id uuid NOT NULL REFERENCES person,
  role      text NOT NULL CHECK (role IN ('bureau', 'leading-group', 'purchaser', 'agency', 'vendor', 'opener', 'expert',
                   'finance', 'audit', 'system-administrator', 'security-administrator', 'security-auditor')),
  PRIMARY KEY (person_id, role)
);

-- Bearer tokens of the API and sessions of the pages. Only the digest is kept: a dump of this table opens nothing.
CREATE TABLE token (
  digest     bytea PRIMARY KEY CHECK (octet_length(digest) = 32),
  person_id  uuid        NOT NULL REFERENCES person,
  kind       text        NOT NULL CHECK (kind IN ('api', 'session')),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > created_at)
);
CREATE INDEX token_of_person ON token (person_id);

CREATE TABLE sign_in (
  id      uuid PRIMARY KEY,
  login   text        NOT NULL,
  address text        NOT NULL,
  at      timestamptz NOT NULL,
  result  text        NOT NULL CHECK (result IN ('signed-in', 'wrong', 'locked', 'limited'))
);
CREATE INDEX sign_in_by_pair ON sign_in (login, address, at);
CREATE INDEX sign_in_by_address ON sign_in (address, at);
CREATE TRIGGER sign_in_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON sign_in
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE certificate (
  digest          bytea PRIMARY KEY CHECK (octet_length(digest) = 32),
  der             bytea       NOT NULL,
  organisation_id uuid        NOT NULL REFERENCES organisation,
  person_id       uuid        NOT NULL REFERENCES person,
  registered_at   timestamptz NOT NULL
);
CREATE INDEX certificate_of_organisation ON certificate (organisation_id);
CREATE TRIGGER certificate_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON certificate
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE trust_anchor (
  digest     bytea PRIMARY KEY CHECK (octet_length(digest) = 32),
  der        bytea       NOT NULL,
  waives_crl boolean     NOT NULL,
  added_at   timestamptz NOT NULL
);

CREATE TABLE revocation_list (
  digest      bytea PRIMARY KEY CHECK (octet_length(digest) = 32),
  der         bytea       NOT NULL,
  added_at    timestamptz NOT NULL
);
