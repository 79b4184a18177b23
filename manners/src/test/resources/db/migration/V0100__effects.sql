CREATE TABLE effect (id uuid PRIMARY KEY, trace_id text NOT NULL);
