CREATE TABLE award_decision (
  tender uuid PRIMARY KEY,
  winner text           NOT NULL CHECK (winner ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  bid    bytea          NOT NULL CHECK (octet_length(bid) = 32),
  price  numeric(17, 2) NOT NULL CHECK (price >= 0),
  report bytea          NOT NULL CHECK (octet_length(report) = 32),
  person uuid           NOT NULL REFERENCES person,
  at     timestamptz    NOT NULL,
  entry  bytea          NOT NULL REFERENCES ledger_statement
);
CREATE TRIGGER award_decision_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON award_decision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An announcement needs a decision.
CREATE TABLE award_notice (
  tender          uuid PRIMARY KEY REFERENCES award_decision,
  document        bytea       NOT NULL,
  challenge_until date        NOT NULL,
  provisional     boolean     NOT NULL,
  at              timestamptz NOT NULL,
  entry           bytea       NOT NULL REFERENCES ledger_statement
);
CREATE TRIGGER award_notice_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON award_notice
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
