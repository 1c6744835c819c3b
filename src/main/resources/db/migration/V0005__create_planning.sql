-- Plans. No row exists for a classified plan: the question comes first, and the answer is not stored.
CREATE TABLE plan (
  id                     uuid PRIMARY KEY,
  purchaser              text        NOT NULL REFERENCES organisation (code),
  classification         text        NOT NULL CHECK (classification IN ('unclassified', 'work-secret')),
  classified_by          text        NOT NULL CHECK (classified_by <> ''),
  created_by             uuid        NOT NULL REFERENCES person,
  created_at             timestamptz NOT NULL,
  revision               integer     NOT NULL CHECK (revision >= 0),
  number                 text CHECK (number <> ''),
  title                  text CHECK (title <> ''),
  budget                 numeric(17, 2) CHECK (budget > 0),
  needed_by              date,
  intention_published_on date,
  items                  bytea,
  version                integer     NOT NULL DEFAULT 0,
  CHECK ((revision = 0) = (number IS NULL) AND (revision = 0) = (title IS NULL) AND (revision = 0) = (budget IS NULL)
     AND (revision = 0) = (needed_by IS NULL) AND (revision = 0) = (items IS NULL)),
  UNIQUE (purchaser, number)
);
CREATE INDEX plan_of_purchaser ON plan (purchaser, id);

-- What was stated, submitted and said about one revision of a plan; a later revision needs all of it anew.
CREATE TABLE plan_placement (
  id        uuid PRIMARY KEY,
  plan_id   uuid        NOT NULL REFERENCES plan,
  revision  integer     NOT NULL CHECK (revision > 0),
  stated_by text        NOT NULL CHECK (stated_by <> ''),
  cms       bytea       NOT NULL,
  person_id uuid        NOT NULL REFERENCES person,
  at        timestamptz NOT NULL,
  UNIQUE (plan_id, revision)
);
CREATE TABLE plan_submission (
  id        uuid PRIMARY KEY,
  plan_id   uuid        NOT NULL REFERENCES plan,
  revision  integer     NOT NULL CHECK (revision > 0),
  sheet     bytea       NOT NULL,
  person_id uuid        NOT NULL REFERENCES person,
  at        timestamptz NOT NULL,
  UNIQUE (plan_id, revision)
);
CREATE TABLE plan_opinion (
  id        uuid PRIMARY KEY,
  plan_id   uuid        NOT NULL,
  revision  integer     NOT NULL,
  opinion   text        NOT NULL CHECK (opinion IN ('agree', 'return', 'object')),
  remarks   text        NOT NULL,
  person_id uuid        NOT NULL REFERENCES person,
  at        timestamptz NOT NULL,
  UNIQUE (plan_id, revision),
  FOREIGN KEY (plan_id, revision) REFERENCES plan_submission (plan_id, revision),
  CHECK (opinion = 'agree' OR remarks <> '')
);
CREATE TRIGGER plan_placement_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON plan_placement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_submission_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON plan_submission
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_opinion_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON plan_opinion
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
