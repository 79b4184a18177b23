-- Matching: candidates of one report, however many events there are.
CREATE INDEX report_of_event ON report (event_id);
CREATE INDEX report_by_day ON report (country, starts) WHERE exact;
CREATE INDEX report_by_place ON report (country, place_key);
CREATE INDEX report_vague_by_place ON report (country, place_key) WHERE NOT exact;

-- Orders of GET /v1/events, each ended by the id.
CREATE INDEX event_by_date ON event (coalesce(starts, '0001-01-01'), id);
CREATE INDEX event_by_change ON event (recorded_at, id);
CREATE INDEX event_by_killed ON event (coalesce(killed, -1), id);

-- Its filters.
CREATE INDEX event_country ON event (country, coalesce(starts, '0001-01-01'), id);
CREATE INDEX event_sub_type ON event (sub_event_type, coalesce(starts, '0001-01-01'), id);
CREATE INDEX event_span ON event USING gist (daterange(starts, ends, '[]'));
CREATE INDEX event_point ON event USING gist (point(longitude, latitude));
CREATE INDEX event_attackers ON event USING gin (attackers);
CREATE INDEX event_targets ON event USING gin (targets);
CREATE INDEX event_weapons ON event USING gin (weapons);
CREATE INDEX event_articles ON event USING gin (articles);
CREATE INDEX event_words ON event USING gin (words);

-- Claims: of an event, of an article, in the order of their lists.
CREATE INDEX casualty_claim_event ON casualty_claim (event_id);
CREATE INDEX casualty_claim_article ON casualty_claim (article_id);
CREATE INDEX casualty_claim_by_day ON casualty_claim (coalesce(starts, '0001-01-01'), id);
CREATE INDEX casualty_claim_countries ON casualty_claim USING gin (countries);
CREATE INDEX force_level_article ON force_level (article_id);
CREATE INDEX force_level_by_day ON force_level (coalesce(as_of, '0001-01-01'), id);
CREATE INDEX force_level_country ON force_level (country);
CREATE INDEX tempo_claim_article ON tempo_claim (article_id);
CREATE INDEX tempo_claim_by_day ON tempo_claim (coalesce(starts, '0001-01-01'), id);

-- Past states: what was closed since an instant stood at it.
CREATE INDEX revision_closed ON revision (record_type, closed_at) WHERE closed_at IS NOT NULL;
