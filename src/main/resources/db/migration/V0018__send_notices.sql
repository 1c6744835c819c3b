-- What waits for somebody, and the mails that say how much waits. An address is personal data: it can be erased and stands nowhere else.
CREATE TABLE notice_address (
  person_id  uuid PRIMARY KEY REFERENCES person,
  address    text        NOT NULL CHECK (address ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length(address) <= 254),
  entered_at timestamptz NOT NULL
);

-- count is what the mail said, the only thing that it said.
CREATE TABLE notice_mail (
  id        uuid PRIMARY KEY,
  person_id uuid        NOT NULL REFERENCES person,
  count     integer     NOT NULL CHECK (count > 0),
  sent_at   timestamptz NOT NULL
);
CREATE INDEX notice_mail_of_person ON notice_mail (person_id, sent_at);
CREATE TRIGGER notice_mail_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON notice_mail
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A matter is told once to a person; mail is the mail that counted it first.
CREATE TABLE notice (
  id        uuid PRIMARY KEY,
  person_id uuid        NOT NULL REFERENCES person,
  kind      text        NOT NULL CHECK (kind ~ '^[a-z][a-z0-9-]{1,60}$'),
  key       text        NOT NULL CHECK (key <> ''),
  place     text        NOT NULL CHECK (place ~ '^/[^/]' AND place !~ '[[:space:]]'),
  at        timestamptz NOT NULL,
  mail      uuid REFERENCES notice_mail,
  seen_at   timestamptz,
  UNIQUE (person_id, kind, key)
);
CREATE INDEX notice_waiting ON notice (person_id, id) WHERE seen_at IS NULL;
CREATE INDEX notice_of_matter ON notice (kind, key);
