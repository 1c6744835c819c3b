-- What a signed placement statement says of the offline check, beside who checked. No word of the network ever comes here.
ALTER TABLE plan_placement
  ADD COLUMN checked_on  date,
  ADD COLUMN tool        text CHECK (tool <> ''),
  ADD COLUMN reviewed_by text CHECK (reviewed_by <> ''),
  ADD CHECK ((checked_on IS NULL) = (tool IS NULL)),
  ADD CHECK (reviewed_by IS NULL OR tool IS NOT NULL);
