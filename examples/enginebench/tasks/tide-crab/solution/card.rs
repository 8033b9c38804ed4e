// TC-012 Tide Crab

/// Pinch: 20 damage, 10 more for each damaged card on the other bench.
pub fn pinch_damage(damaged_on_bench: i32) -> i32 { 20 + 10 * damaged_on_bench }

/// Undertow: retreats free of charge while the other active card is damaged.
pub fn retreat_cost(printed_cost: i32, other_is_damaged: bool) -> i32 {
    if other_is_damaged { 0 } else { printed_cost }
}
