-- With the country first, PostgreSQL took it for the quickest way to a country's days as well, by every place of the country.
DROP INDEX report_founding_by_place;
CREATE INDEX report_founding_by_place ON report (place_key, country, starts) WHERE founding;
