/**
 * Errors hold a stack only where somebody will see it. Clients of the clouds make an error for every stream that ends
 * well, and the stacks of those took a twelfth of the processor time of a run of a thousand sandboxes.
 */
export function keepStacks(debugging: boolean): void {
  if (!debugging) Error.stackTraceLimit = 0
}
