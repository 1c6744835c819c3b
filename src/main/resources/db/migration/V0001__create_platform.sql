-- The clock of record: every deadline is decided by this function inside the transaction that it concerns. clock_timestamp(),
-- because now() is the transaction's start. A sandbox replaces the function by one that adds its offset.
CREATE FUNCTION hengbiao_now() RETURNS timestamptz
  LANGUAGE sql VOLATILE PARALLEL RESTRICTED
  AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) $$;

-- Refuses UPDATE, DELETE and TRUNCATE on tables that only grow.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'table % only grows: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- One row: what this database is, fixed at its first start.
CREATE TABLE installation (
  only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  origin     text        NOT NULL CHECK (origin <> ''),
  sandbox    boolean     NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE TRIGGER installation_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON installation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
