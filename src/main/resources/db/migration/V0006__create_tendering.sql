CREATE TABLE tender (
  id                  uuid PRIMARY KEY,
  number              text        NOT NULL UNIQUE CHECK (number <> ''),
  title_zh            text        NOT NULL CHECK (title_zh <> ''),
  title_en            text        NOT NULL CHECK (title_en <> ''),
  procedure           text        NOT NULL CHECK (procedure = 'open'),
  plan                uuid        NOT NULL,
  plan_digest         bytea       NOT NULL CHECK (octet_length(plan_digest) = 32),
  purchaser           text        NOT NULL CHECK (purchaser ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  agency              text        NOT NULL CHECK (agency ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  budget              numeric(17, 2) NOT NULL CHECK (budget >= 0),
  ceiling             numeric(17, 2) CHECK (ceiling >= 0),
  bid_bond            numeric(17, 2) CHECK (bid_bond >= 0),
  deadline            timestamptz NOT NULL,
  documents_until     date        NOT NULL,
  notice_until        date        NOT NULL,
  core_item           text        NOT NULL CHECK (core_item <> ''),
  rule_source         bytea       NOT NULL,
  rule                bytea       NOT NULL,
  rule_digest         bytea       NOT NULL CHECK (octet_length(rule_digest) = 32),
  opening_certificate bytea CHECK (octet_length(opening_certificate) = 32),
  created_by          uuid        NOT NULL REFERENCES person,
  created_at          timestamptz NOT NULL,
  published_by        uuid REFERENCES person,
  published_at        timestamptz,
  version             integer     NOT NULL DEFAULT 0,
  CONSTRAINT tender_published_by_a_second_person CHECK (published_by <> created_by),
  CONSTRAINT tender_published_whole CHECK (
    (published_at IS NULL) = (published_by IS NULL)
    AND (published_at IS NULL OR (opening_certificate IS NOT NULL AND published_at < deadline
                                  AND (ceiling IS NULL OR ceiling <= budget))))
);
-- The public list, newest first.
CREATE INDEX tender_newest ON tender (published_at DESC, id DESC) WHERE published_at IS NOT NULL;
-- Drafts of an agency.
CREATE INDEX tender_drafts ON tender (agency, id DESC) WHERE published_at IS NULL;

CREATE TABLE tender_item (
  tender   uuid    NOT NULL REFERENCES tender,
  position integer NOT NULL CHECK (position >= 0),
  item     text    NOT NULL CHECK (item <> ''),
  category text    NOT NULL CHECK (category <> ''),
  quantity integer NOT NULL CHECK (quantity > 0),
  minimum  text    NOT NULL,
  PRIMARY KEY (tender, position),
  UNIQUE (tender, item)
);

-- What was published stands: bidders sealed against it.
CREATE FUNCTION refuse_published_tender_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NOT NULL THEN
    RAISE EXCEPTION 'a published tender does not change: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER tender_stands BEFORE UPDATE OR DELETE ON tender
  FOR EACH ROW EXECUTE FUNCTION refuse_published_tender_change();
CREATE TRIGGER tender_not_truncated BEFORE TRUNCATE ON tender
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_published_item_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM tender WHERE id = OLD.tender AND published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'items of a published tender do not change: % refused', TG_OP
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER tender_item_stands BEFORE UPDATE OR DELETE ON tender_item
  FOR EACH ROW EXECUTE FUNCTION refuse_published_item_change();
CREATE TRIGGER tender_item_not_truncated BEFORE TRUNCATE ON tender_item
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
