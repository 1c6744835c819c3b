-- A draft can be written anew until somebody has signed it; then its document stands.
CREATE TABLE contract (
  tender     uuid PRIMARY KEY REFERENCES award_notice,
  number     text        NOT NULL CHECK (number <> ''),
  document   bytea       NOT NULL,
  deliver_by date        NOT NULL,
  drafted_by uuid        NOT NULL REFERENCES person,
  drafted_at timestamptz NOT NULL,
  version    integer     NOT NULL DEFAULT 0
);
CREATE TABLE contract_signature (
  tender uuid        NOT NULL REFERENCES contract,
  side   text        NOT NULL CHECK (side IN ('purchaser', 'supplier')),
  person uuid        NOT NULL REFERENCES person,
  at     timestamptz NOT NULL,
  entry  bytea       NOT NULL REFERENCES ledger_statement,
  PRIMARY KEY (tender, side)
);
CREATE TABLE contract_delivery (
  tender       uuid        NOT NULL REFERENCES contract,
  item         text        NOT NULL CHECK (item <> ''),
  delivered_on date        NOT NULL,
  accepted_by  uuid        NOT NULL REFERENCES person,
  at           timestamptz NOT NULL,
  entry        bytea       NOT NULL REFERENCES ledger_statement,
  PRIMARY KEY (tender, item)
);

CREATE FUNCTION refuse_signed_contract_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR EXISTS (SELECT 1 FROM contract_signature WHERE tender = OLD.tender) THEN
    RAISE EXCEPTION 'a signed contract does not change: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contract_stands BEFORE UPDATE OR DELETE ON contract
  FOR EACH ROW EXECUTE FUNCTION refuse_signed_contract_change();
CREATE TRIGGER contract_not_truncated BEFORE TRUNCATE ON contract
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contract_signature_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON contract_signature
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contract_delivery_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON contract_delivery
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
