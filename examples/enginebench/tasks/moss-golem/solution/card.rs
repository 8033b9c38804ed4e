// MG-007 Moss Golem

/// Stone Skin: attacks of a basic card do 20 damage less, never less than 0.
pub fn damage_taken(damage: i32, attacker_is_basic: bool) -> i32 {
    if attacker_is_basic {
        if damage > 20 { damage - 20 } else { 0 }
    } else { damage }
}

/// Overgrow: heals 10 for each turn in play, 30 at most.
pub fn overgrow_heal(turns_in_play: i32) -> i32 {
    let heal = 10 * turns_in_play;
    if heal > 30 { 30 } else { heal }
}
