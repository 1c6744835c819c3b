-- Of which certificate's end people were told, at how many days before. Told at 30 days, the 90 need not be told any more.
CREATE TABLE catalog_ending_told (
  certificate text        NOT NULL REFERENCES catalog_product_certificate,
  days        integer     NOT NULL CHECK (days > 0),
  told_at     timestamptz NOT NULL,
  PRIMARY KEY (certificate, days)
);
CREATE TRIGGER catalog_ending_told_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON catalog_ending_told
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE INDEX catalog_product_certificate_by_end ON catalog_product_certificate (expires_on, number);
CREATE INDEX catalog_revocation_by_day ON catalog_revocation (revoked_on, certificate);

-- What a lapse touches is looked up by category, by day of need and by model.
CREATE INDEX tender_item_of_category ON tender_item (category, tender);
CREATE INDEX plan_by_need ON plan (needed_by, id);

-- The products of a decided award, so that one model is found without reading every bid.
CREATE TABLE award_product (
  tender        uuid    NOT NULL REFERENCES award_decision,
  item          text    NOT NULL CHECK (item <> ''),
  maker         text    NOT NULL CHECK (maker <> ''),
  brand         text    NOT NULL,
  model         text    NOT NULL CHECK (model <> ''),
  model_version text    NOT NULL,
  quantity      bigint  NOT NULL CHECK (quantity > 0),
  unit_price    numeric(17, 2) NOT NULL CHECK (unit_price >= 0),
  PRIMARY KEY (tender, item)
);
CREATE INDEX award_product_by_model ON award_product (model, model_version);
CREATE TRIGGER award_product_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON award_product
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
