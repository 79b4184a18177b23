-- Events lie in towns, each at its one point: of longitude and latitude by themselves the planner takes a town for empty land.
CREATE STATISTICS event_points (mcv) ON longitude, latitude FROM event;
ALTER STATISTICS event_points SET STATISTICS 1000;
