-- Statements: what happened, salted. They only grow; a tick adds its place, once.
CREATE TABLE ledger_statement (
  entry     bytea PRIMARY KEY CHECK (octet_length(entry) = 32),
  number    bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  act       text        NOT NULL CHECK (act ~ '^[A-Z][A-Za-z]{1,60}$'),
  tender    uuid,
  at        timestamptz NOT NULL,
  header    bytea       NOT NULL,
  salt      bytea       NOT NULL CHECK (octet_length(salt) = 16),
  body      bytea       NOT NULL,
  body_salt bytea       NOT NULL CHECK (octet_length(body_salt) = 16),
  signed    bytea CHECK (octet_length(signed) = 32),
  mac       bytea       NOT NULL CHECK (octet_length(mac) = 32),
  tick      bigint,
  slot      integer CHECK (slot BETWEEN 0 AND 4095),
  path      bytea CHECK (octet_length(path) = 384),
  CHECK ((tick IS NULL) = (slot IS NULL) AND (tick IS NULL) = (path IS NULL))
);
CREATE INDEX ledger_statement_of_tender ON ledger_statement (tender, number);
CREATE INDEX ledger_statement_waiting ON ledger_statement (number) WHERE tick IS NULL;
CREATE UNIQUE INDEX ledger_statement_place ON ledger_statement (tick, slot);

CREATE FUNCTION refuse_statement_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.tick IS NULL AND NEW.tick IS NOT NULL
     AND (NEW.entry, NEW.number, NEW.act, NEW.at, NEW.header, NEW.salt, NEW.body, NEW.body_salt, NEW.mac)
         = (OLD.entry, OLD.number, OLD.act, OLD.at, OLD.header, OLD.salt, OLD.body, OLD.body_salt, OLD.mac)
     AND NEW.tender IS NOT DISTINCT FROM OLD.tender AND NEW.signed IS NOT DISTINCT FROM OLD.signed THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'statements only grow: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER ledger_statement_only_grows BEFORE UPDATE OR DELETE ON ledger_statement
  FOR EACH ROW EXECUTE FUNCTION refuse_statement_change();
CREATE TRIGGER ledger_statement_not_truncated BEFORE TRUNCATE ON ledger_statement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Rows that waited for their tick and that the service did not write as they are. No reference: the row may be gone again.
CREATE TABLE ledger_forged (
  entry    bytea PRIMARY KEY,
  found_at timestamptz NOT NULL
);
CREATE TRIGGER ledger_forged_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_forged
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Acts as their actors signed them (CMS), by digest.
CREATE TABLE ledger_act (
  digest bytea PRIMARY KEY CHECK (octet_length(digest) = 32),
  cms    bytea NOT NULL
);
CREATE TRIGGER ledger_act_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The log: one leaf a tick, and the nodes of complete subtrees, from which every proof and tile is made.
CREATE TABLE ledger_tick (
  index bigint PRIMARY KEY CHECK (index >= 0),
  value bytea       NOT NULL CHECK (octet_length(value) = 32),
  at    timestamptz NOT NULL
);
CREATE TRIGGER ledger_tick_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_tick
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE ledger_node (
  level integer NOT NULL CHECK (level BETWEEN 0 AND 62),
  index bigint  NOT NULL CHECK (index >= 0),
  hash  bytea   NOT NULL CHECK (octet_length(hash) = 32),
  PRIMARY KEY (level, index)
);
CREATE TRIGGER ledger_node_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_node
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE ledger_checkpoint (
  size bigint PRIMARY KEY CHECK (size > 0),
  note bytea NOT NULL
);
CREATE TRIGGER ledger_checkpoint_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_checkpoint
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE ledger_milestone (
  tender uuid        NOT NULL,
  name   text        NOT NULL CHECK (name ~ '^[a-z][a-z-]{1,60}$'),
  at     timestamptz NOT NULL,
  entry  bytea       NOT NULL REFERENCES ledger_statement,
  PRIMARY KEY (tender, name)
);
CREATE TRIGGER ledger_milestone_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_milestone
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Work to be done after the commit that asked for it.
CREATE TABLE ledger_outbox (
  id         uuid PRIMARY KEY,
  kind       text        NOT NULL,
  payload    bytea       NOT NULL,
  created_at timestamptz NOT NULL,
  attempts   integer     NOT NULL DEFAULT 0,
  done_at    timestamptz
);
CREATE INDEX ledger_outbox_waiting ON ledger_outbox (id) WHERE done_at IS NULL;
