// MG-007 Moss Golem

/// Stone Skin: attacks of a basic card do 20 damage less, never less than 0.
pub fn damage_taken(damage: i32, attacker_is_basic: bool) -> i32 { todo!() }

/// Overgrow: heals 10 for each turn in play, 30 at most.
pub fn overgrow_heal(turns_in_play: i32) -> i32 { todo!() }
