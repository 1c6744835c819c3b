-- The lists that each role's page begins with: newest first, by keyset.
CREATE INDEX tender_of_agency ON tender (agency, published_at DESC, id DESC) WHERE published_at IS NOT NULL;
CREATE INDEX tender_of_purchaser ON tender (purchaser, published_at DESC, id DESC) WHERE published_at IS NOT NULL;
CREATE INDEX bid_of_vendor ON bid (vendor, id DESC);
CREATE INDEX evaluation_member_of_person ON evaluation_member (person, id DESC);
CREATE INDEX catalog_product_certificate_ending ON catalog_product_certificate (expires_on, number);
