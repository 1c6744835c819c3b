-- What the bureau's installation and the tendering one tell each other, on discs: one signed file, one printable page each.
CREATE TABLE exchange_file (
  id         uuid PRIMARY KEY,
  digest     bytea       NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
  kind       text        NOT NULL CHECK (kind IN ('extract-request', 'extract-answer', 'recommendation-request',
                           'recommendation-list', 'membership-request', 'membership-answer', 'admission-case', 'admission-ruling')),
  direction  text        NOT NULL CHECK (direction IN ('out', 'in')),
  about      uuid        NOT NULL,
  owner      text        NOT NULL CHECK (owner <> ''),
  answers    bytea REFERENCES exchange_file (digest),
  document   bytea       NOT NULL,
  cms        bytea,
  signer     text,
  approved_by uuid REFERENCES person,
  signed_by  uuid REFERENCES person,
  created_at timestamptz NOT NULL,
  version    integer     NOT NULL DEFAULT 0,
  CHECK ((cms IS NULL) = (signer IS NULL)),
  CHECK (direction = 'out' OR cms IS NOT NULL),
  CONSTRAINT exchange_names_leave_by_two_people CHECK (approved_by IS NULL OR signed_by IS NULL OR approved_by <> signed_by)
);
CREATE INDEX exchange_file_about ON exchange_file (about, kind);
CREATE INDEX exchange_file_of_owner ON exchange_file (owner, id);
-- One answer to a question on either side.
CREATE UNIQUE INDEX exchange_file_one_answer ON exchange_file (answers) WHERE answers IS NOT NULL;

-- A disc that went out or came in: who approved it, its number, who carried it.
CREATE TABLE exchange_carriage (
  id        uuid PRIMARY KEY,
  file      uuid        NOT NULL REFERENCES exchange_file,
  approval  text        NOT NULL CHECK (approval <> ''),
  disc      text        NOT NULL CHECK (disc <> ''),
  carrier   text        NOT NULL CHECK (carrier <> ''),
  person_id uuid        NOT NULL REFERENCES person,
  at        timestamptz NOT NULL
);
CREATE INDEX exchange_carriage_of_file ON exchange_carriage (file, id);
CREATE TRIGGER exchange_carriage_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON exchange_carriage
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A file gains its approval and its signature, once, and nothing else changes.
CREATE FUNCTION refuse_exchange_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.cms IS NULL
     AND (NEW.id, NEW.digest, NEW.kind, NEW.direction, NEW.about, NEW.owner, NEW.document, NEW.created_at)
         = (OLD.id, OLD.digest, OLD.kind, OLD.direction, OLD.about, OLD.owner, OLD.document, OLD.created_at)
     AND NEW.answers IS NOT DISTINCT FROM OLD.answers
     AND (OLD.approved_by IS NULL OR NEW.approved_by = OLD.approved_by) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a file that was exchanged does not change: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER exchange_file_stands BEFORE UPDATE OR DELETE ON exchange_file
  FOR EACH ROW EXECUTE FUNCTION refuse_exchange_change();
CREATE TRIGGER exchange_file_not_truncated BEFORE TRUNCATE ON exchange_file
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
