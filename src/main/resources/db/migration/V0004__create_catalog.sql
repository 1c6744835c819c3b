-- The catalog. Its facts only grow, each with the instant at which it was recorded: eligibility can be asked as it was known then.
CREATE TABLE catalog_category (
  id          text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{0,39}$'),
  source      bytea       NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE TABLE catalog_certificate_kind (
  id          text PRIMARY KEY CHECK (id <> ''),
  source      bytea       NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE TABLE catalog_maker (
  code        text PRIMARY KEY CHECK (code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name_zh     text        NOT NULL CHECK (name_zh <> ''),
  name_en     text        NOT NULL CHECK (name_en <> ''),
  size        text        NOT NULL CHECK (size IN ('micro', 'small', 'medium', 'large')),
  recorded_at timestamptz NOT NULL
);
CREATE TABLE catalog_product (
  number       text PRIMARY KEY CHECK (number ~ '^[A-Z]{2}-[0-9]{4}$'),
  category     text        NOT NULL REFERENCES catalog_category,
  maker        text        NOT NULL REFERENCES catalog_maker,
  brand        text        NOT NULL CHECK (brand <> ''),
  name         text        NOT NULL CHECK (name <> ''),
  model        text        NOT NULL CHECK (model <> ''),
  version      text        NOT NULL CHECK (version <> ''),
  on_sale_from date        NOT NULL,
  parameters   text        NOT NULL CHECK (parameters <> ''),
  recorded_at  timestamptz NOT NULL,
  UNIQUE (maker, model, version)
);
CREATE INDEX catalog_product_of_category ON catalog_product (category, number);
CREATE INDEX catalog_product_by_model ON catalog_product (model, version);

CREATE TABLE catalog_withdrawal (
  product      text PRIMARY KEY REFERENCES catalog_product,
  withdrawn_on date        NOT NULL,
  recorded_at  timestamptz NOT NULL
);
CREATE TABLE catalog_product_certificate (
  number        text PRIMARY KEY CHECK (number <> ''),
  kind          text        NOT NULL REFERENCES catalog_certificate_kind,
  issuer        text        NOT NULL CHECK (issuer <> ''),
  product       text        NOT NULL REFERENCES catalog_product,
  model         text        NOT NULL,
  version       text        NOT NULL,
  network_level text CHECK (network_level IN ('confidential', 'secret', 'top-secret')),
  issued_on     date        NOT NULL,
  expires_on    date        NOT NULL CHECK (expires_on >= issued_on),
  renews        text REFERENCES catalog_product_certificate CHECK (renews <> number),
  recorded_at   timestamptz NOT NULL
);
CREATE INDEX catalog_product_certificate_of ON catalog_product_certificate (product);
CREATE TABLE catalog_revocation (
  certificate text PRIMARY KEY REFERENCES catalog_product_certificate,
  revoked_on  date        NOT NULL,
  reason      text        NOT NULL CHECK (reason <> ''),
  recorded_at timestamptz NOT NULL
);
-- position keeps the order in which decisions of one day were taken.
CREATE TABLE catalog_listing (
  id           uuid PRIMARY KEY,
  position     bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  product      text        NOT NULL REFERENCES catalog_product,
  decision     text        NOT NULL CHECK (decision IN ('admit', 'suspend', 'lift', 'remove')),
  decided_on   date        NOT NULL,
  effective_on date        NOT NULL CHECK (effective_on >= decided_on),
  reason       text        NOT NULL CHECK (reason <> ''),
  recorded_at  timestamptz NOT NULL,
  UNIQUE (product, decision, decided_on, effective_on)
);

-- Who read what of the list, and when.
CREATE TABLE catalog_read (
  id         uuid PRIMARY KEY,
  person_id  uuid        NOT NULL REFERENCES person,
  what       text        NOT NULL CHECK (what <> ''),
  at         timestamptz NOT NULL
);
CREATE INDEX catalog_read_of_person ON catalog_read (person_id, at);

-- A winner from outside the catalog: the bureau decides within a time. The bid's digest is that of its manifest act.
CREATE TABLE catalog_admission_case (
  id            uuid PRIMARY KEY,
  tender        uuid        NOT NULL,
  vendor        text        NOT NULL CHECK (vendor ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  maker         text        NOT NULL CHECK (maker <> ''),
  brand         text        NOT NULL,
  model         text        NOT NULL CHECK (model <> ''),
  model_version text        NOT NULL,
  bid           bytea       NOT NULL CHECK (octet_length(bid) = 32),
  opened_at     timestamptz NOT NULL,
  due_at        timestamptz NOT NULL CHECK (due_at > opened_at),
  UNIQUE (tender, bid, maker, model, model_version)
);
CREATE TABLE catalog_admission_decision (
  admission_case uuid PRIMARY KEY REFERENCES catalog_admission_case,
  decision       text        NOT NULL CHECK (decision IN ('admit', 'refuse')),
  reason         text        NOT NULL CHECK (reason <> ''),
  person_id      uuid        NOT NULL REFERENCES person,
  decided_at     timestamptz NOT NULL
);

CREATE TRIGGER catalog_category_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_category
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_certificate_kind_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_certificate_kind
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_maker_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_maker
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_product_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_product
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_withdrawal_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_withdrawal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_product_certificate_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_product_certificate
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_revocation_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_revocation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_listing_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_listing
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_read_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_read
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_admission_case_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_admission_case
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_admission_decision_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_admission_decision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
