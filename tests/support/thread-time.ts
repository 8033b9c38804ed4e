/** Milliseconds of processor time that `work` takes on this thread: unlike the clock's they do not count what else the machine does. */
export function threadTime(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
