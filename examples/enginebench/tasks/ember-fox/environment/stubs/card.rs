// EF-001 Ember Fox

/// Kindle: 10 damage for each energy attached to it.
pub fn kindle_damage(attached_energy: u32) -> i32 { todo!() }

/// Last Flame: 40 damage, 80 with 20 hit points or fewer.
pub fn last_flame_damage(hit_points: u32) -> i32 { todo!() }
