-- Who decided what about a product's place, what a second person must confirm, and how a fact on record is corrected: always by a
-- later fact, so that the catalog as it was known before stays what it was. person_id is null where an import recorded the row: its
-- CatalogImported statement names who.

-- confirm_until: last day (Asia/Shanghai) on which a second person may confirm a suspension; unconfirmed it lapses, by computation.
ALTER TABLE catalog_listing
  ADD COLUMN person_id     uuid REFERENCES person,
  ADD COLUMN seconded_by   uuid REFERENCES person,
  ADD COLUMN confirm_until date,
  ADD CONSTRAINT catalog_listing_confirmed_suspension
    CHECK (confirm_until IS NULL OR (decision = 'suspend' AND person_id IS NOT NULL)),
  ADD CONSTRAINT catalog_listing_removed_by_two
    CHECK (decision <> 'remove' OR person_id IS NULL OR (seconded_by IS NOT NULL AND seconded_by <> person_id)),
  ADD CONSTRAINT catalog_listing_to_confirm UNIQUE (id, person_id, confirm_until);
CREATE INDEX catalog_listing_of ON catalog_listing (product, decided_on, position);
CREATE INDEX catalog_listing_waiting ON catalog_listing (id) WHERE confirm_until IS NOT NULL;
CREATE INDEX catalog_listing_recorded ON catalog_listing (recorded_at);

CREATE TABLE catalog_suspension_confirmation (
  listing       uuid PRIMARY KEY,
  decided_by    uuid        NOT NULL,
  confirm_until date        NOT NULL,
  person_id     uuid        NOT NULL REFERENCES person CHECK (person_id <> decided_by),
  recorded_at   timestamptz NOT NULL CHECK ((recorded_at AT TIME ZONE 'Asia/Shanghai')::date <= confirm_until),
  FOREIGN KEY (listing, decided_by, confirm_until) REFERENCES catalog_listing (id, person_id, confirm_until)
);

CREATE TABLE catalog_removal_proposal (
  id           uuid PRIMARY KEY,
  product      text        NOT NULL REFERENCES catalog_product,
  effective_on date        NOT NULL,
  reason       text        NOT NULL CHECK (reason <> ''),
  person_id    uuid        NOT NULL REFERENCES person,
  recorded_at  timestamptz NOT NULL,
  UNIQUE (id, person_id)
);
CREATE INDEX catalog_removal_proposal_of ON catalog_removal_proposal (product);
CREATE TABLE catalog_removal_ruling (
  proposal    uuid PRIMARY KEY,
  proposed_by uuid        NOT NULL,
  ruling      text        NOT NULL CHECK (ruling IN ('confirm', 'decline')),
  reason      text        NOT NULL CHECK (reason <> ''),
  person_id   uuid        NOT NULL REFERENCES person CHECK (person_id <> proposed_by),
  listing     uuid UNIQUE REFERENCES catalog_listing,
  recorded_at timestamptz NOT NULL,
  CHECK ((ruling = 'confirm') = (listing IS NOT NULL)),
  FOREIGN KEY (proposal, proposed_by) REFERENCES catalog_removal_proposal (id, person_id)
);

CREATE TABLE catalog_application (
  id          uuid PRIMARY KEY,
  product     text        NOT NULL REFERENCES catalog_product,
  by_vendor   boolean     NOT NULL,
  words       text        NOT NULL CHECK (words <> ''),
  person_id   uuid        NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX catalog_application_of ON catalog_application (product);
CREATE TABLE catalog_application_ruling (
  application uuid PRIMARY KEY REFERENCES catalog_application,
  ruling      text        NOT NULL CHECK (ruling IN ('admit', 'refuse')),
  reason      text        NOT NULL CHECK (reason <> ''),
  person_id   uuid        NOT NULL REFERENCES person,
  listing     uuid UNIQUE REFERENCES catalog_listing,
  recorded_at timestamptz NOT NULL,
  CHECK ((ruling = 'admit') = (listing IS NOT NULL))
);

-- A category may have no measurable parameter; its products then have no values.
ALTER TABLE catalog_product DROP CONSTRAINT catalog_product_parameters_check;

-- Corrections. position keeps their order; the last one known counts.
ALTER TABLE catalog_withdrawal ADD COLUMN person_id uuid REFERENCES person;
ALTER TABLE catalog_revocation ADD COLUMN person_id uuid REFERENCES person;
ALTER TABLE catalog_product_certificate ADD COLUMN person_id uuid REFERENCES person;
CREATE INDEX catalog_product_certificate_recorded ON catalog_product_certificate (recorded_at);
CREATE INDEX catalog_product_certificate_renewing ON catalog_product_certificate (renews) WHERE renews IS NOT NULL;
CREATE INDEX catalog_revocation_recorded ON catalog_revocation (recorded_at);
CREATE INDEX catalog_withdrawal_recorded ON catalog_withdrawal (recorded_at);
CREATE TABLE catalog_product_correction (
  id           uuid PRIMARY KEY,
  position     bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  product      text        NOT NULL REFERENCES catalog_product,
  on_sale_from date        NOT NULL,
  parameters   text        NOT NULL,
  reason       text        NOT NULL CHECK (reason <> ''),
  person_id    uuid        NOT NULL REFERENCES person,
  recorded_at  timestamptz NOT NULL
);
CREATE INDEX catalog_product_correction_of ON catalog_product_correction (product, position);
CREATE INDEX catalog_product_correction_recorded ON catalog_product_correction (recorded_at);
CREATE TABLE catalog_certificate_correction (
  id            uuid PRIMARY KEY,
  position      bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  certificate   text        NOT NULL REFERENCES catalog_product_certificate,
  issuer        text        NOT NULL CHECK (issuer <> ''),
  network_level text CHECK (network_level IN ('confidential', 'secret', 'top-secret')),
  issued_on     date        NOT NULL,
  expires_on    date        NOT NULL CHECK (expires_on >= issued_on),
  reason        text        NOT NULL CHECK (reason <> ''),
  person_id     uuid        NOT NULL REFERENCES person,
  recorded_at   timestamptz NOT NULL
);
CREATE INDEX catalog_certificate_correction_of ON catalog_certificate_correction (certificate, position);
CREATE INDEX catalog_certificate_correction_recorded ON catalog_certificate_correction (recorded_at);
-- One certificate may cover several products, models and versions. covered false takes back what was recorded by mistake.
CREATE TABLE catalog_certificate_scope (
  id          uuid PRIMARY KEY,
  position    bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  certificate text        NOT NULL REFERENCES catalog_product_certificate,
  product     text        NOT NULL REFERENCES catalog_product,
  model       text        NOT NULL CHECK (model <> ''),
  version     text        NOT NULL CHECK (version <> ''),
  covered     boolean     NOT NULL,
  reason      text        NOT NULL CHECK (reason <> ''),
  person_id   uuid REFERENCES person,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX catalog_certificate_scope_of ON catalog_certificate_scope (certificate, position);
CREATE INDEX catalog_certificate_scope_by_product ON catalog_certificate_scope (product, position);
CREATE INDEX catalog_certificate_scope_recorded ON catalog_certificate_scope (recorded_at);

-- What proves a value of a product, and what replaces a product that is no longer sold.
CREATE TABLE catalog_evidence (
  id          uuid PRIMARY KEY,
  product     text        NOT NULL REFERENCES catalog_product,
  parameter   text        NOT NULL CHECK (parameter <> ''),
  report      text        NOT NULL CHECK (report <> ''),
  laboratory  text        NOT NULL CHECK (laboratory <> ''),
  reported_on date        NOT NULL,
  person_id   uuid        NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL,
  UNIQUE (product, parameter, report)
);
CREATE TABLE catalog_successor (
  id          uuid PRIMARY KEY,
  product     text        NOT NULL REFERENCES catalog_product,
  successor   text        NOT NULL REFERENCES catalog_product CHECK (successor <> product),
  person_id   uuid        NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL,
  UNIQUE (product, successor)
);

-- Appraisals. The default is one clerk's check of a certificate against the national list; the full one is a testing body's, entered
-- by one person of the bureau and signed by another.
CREATE TABLE catalog_certificate_check (
  id          uuid PRIMARY KEY,
  certificate text        NOT NULL REFERENCES catalog_product_certificate,
  list        text        NOT NULL CHECK (list <> ''),
  found       boolean     NOT NULL,
  checked_on  date        NOT NULL,
  person_id   uuid        NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX catalog_certificate_check_of ON catalog_certificate_check (certificate);
CREATE TABLE catalog_appraisal (
  id          uuid PRIMARY KEY,
  product     text        NOT NULL REFERENCES catalog_product,
  body        text        NOT NULL CHECK (body ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  interests   text        NOT NULL CHECK (interests <> ''),
  grades      text        NOT NULL CHECK (grades <> ''),
  person_id   uuid        NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL,
  UNIQUE (id, person_id)
);
CREATE INDEX catalog_appraisal_of ON catalog_appraisal (product);
CREATE TABLE catalog_appraisal_signature (
  appraisal   uuid PRIMARY KEY,
  entered_by  uuid        NOT NULL,
  person_id   uuid        NOT NULL REFERENCES person CHECK (person_id <> entered_by),
  recorded_at timestamptz NOT NULL,
  FOREIGN KEY (appraisal, entered_by) REFERENCES catalog_appraisal (id, person_id)
);
CREATE TABLE catalog_appraisal_objection (
  appraisal   uuid PRIMARY KEY REFERENCES catalog_appraisal_signature,
  words       text        NOT NULL CHECK (words <> ''),
  person_id   uuid        NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL
);
CREATE TABLE catalog_appraisal_answer (
  appraisal   uuid PRIMARY KEY REFERENCES catalog_appraisal_objection,
  words       text        NOT NULL CHECK (words <> ''),
  person_id   uuid        NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL
);

-- A certificate as it reads now: corrected, and shortened by its revocation.
CREATE VIEW catalog_certificate_term AS
  SELECT c.number, c.kind, c.renews, coalesce(k.issued_on, c.issued_on) AS first_day,
         least(coalesce(k.expires_on, c.expires_on), r.revoked_on - 1) AS last_day
    FROM catalog_product_certificate c
    LEFT JOIN LATERAL (SELECT issued_on, expires_on FROM catalog_certificate_correction
                        WHERE certificate = c.number ORDER BY position DESC LIMIT 1) k ON true
    LEFT JOIN catalog_revocation r ON r.certificate = c.number;
-- Which products a certificate covers now, in whichever version.
CREATE VIEW catalog_certificate_cover AS
  SELECT DISTINCT certificate, product FROM (
    SELECT DISTINCT ON (certificate, product, model, version) certificate, product, covered FROM (
      SELECT number AS certificate, product, model, version, true AS covered, 0::bigint AS position
        FROM catalog_product_certificate
      UNION ALL
      SELECT certificate, product, model, version, covered, position FROM catalog_certificate_scope) entry
    ORDER BY certificate, product, model, version, position DESC) latest
  WHERE covered;

-- No two valid certificates of a kind overlap for a product unless one renews the other. Checked at the commit, when a revocation
-- that came with them is there too. The first question settles the ordinary row without looking further.
CREATE FUNCTION refuse_certificate_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  mine text;
  products text[];
  neighbors text[];
  other text;
BEGIN
  -- Whoever takes a whole list over has asked this of all its rows in one query, under the lock that every writer of facts holds.
  IF current_setting('hengbiao.overlaps_asked', true) = txid_current()::text THEN
    RETURN NULL;
  END IF;
  IF TG_TABLE_NAME = 'catalog_product_certificate' THEN
    mine := NEW.number;
    IF NOT EXISTS (SELECT 1 FROM catalog_product_certificate o
                    WHERE o.product = NEW.product AND o.kind = NEW.kind AND o.number <> NEW.number
                      AND o.renews IS DISTINCT FROM NEW.number AND NEW.renews IS DISTINCT FROM o.number)
       AND NOT EXISTS (SELECT 1 FROM catalog_certificate_scope s WHERE s.product = NEW.product) THEN
      RETURN NULL;
    END IF;
  ELSE
    mine := NEW.certificate;
  END IF;
  -- An array goes down into the view, a join would not: each check would sort every certificate.
  SELECT array_agg(product) INTO products FROM catalog_certificate_cover WHERE certificate = mine;
  SELECT array_agg(certificate) INTO neighbors FROM catalog_certificate_cover
   WHERE product = ANY(products) AND certificate <> mine;
  SELECT b.number INTO other
    FROM catalog_certificate_term a
    JOIN catalog_certificate_term b ON b.number = ANY(neighbors) AND b.kind = a.kind
   WHERE a.number = mine
     AND a.renews IS DISTINCT FROM b.number AND b.renews IS DISTINCT FROM a.number
     AND a.first_day <= b.last_day AND b.first_day <= a.last_day
   LIMIT 1;
  IF other IS NOT NULL THEN
    RAISE EXCEPTION 'a certificate overlaps another one of the same kind, which it does not renew'
      USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER catalog_product_certificate_apart AFTER INSERT ON catalog_product_certificate
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_certificate_overlap();
CREATE CONSTRAINT TRIGGER catalog_certificate_correction_apart AFTER INSERT ON catalog_certificate_correction
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_certificate_overlap();
CREATE CONSTRAINT TRIGGER catalog_certificate_scope_apart AFTER INSERT ON catalog_certificate_scope
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_certificate_overlap();

CREATE TRIGGER catalog_suspension_confirmation_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_suspension_confirmation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_removal_proposal_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_removal_proposal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_removal_ruling_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_removal_ruling
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_application_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_application
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_application_ruling_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_application_ruling
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_product_correction_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_product_correction
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_certificate_correction_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_certificate_correction
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_certificate_scope_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_certificate_scope
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_evidence_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_evidence
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_successor_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_successor
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_certificate_check_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_certificate_check
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_appraisal_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_appraisal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_appraisal_signature_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_appraisal_signature
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_appraisal_objection_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_appraisal_objection
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER catalog_appraisal_answer_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_appraisal_answer
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
