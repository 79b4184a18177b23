-- What makes columns out of a document is planned once, though questions are planned for the values that they are asked with.
ALTER FUNCTION event_of SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION casualty_claim_of SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION force_level_of SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION tempo_claim_of SET plan_cache_mode = force_generic_plan;
ALTER PROCEDURE store_event SET plan_cache_mode = force_generic_plan;
ALTER PROCEDURE store_casualty_claim SET plan_cache_mode = force_generic_plan;
ALTER PROCEDURE store_force_level SET plan_cache_mode = force_generic_plan;
ALTER PROCEDURE store_tempo_claim SET plan_cache_mode = force_generic_plan;
