/**
 * Milliseconds of processor time that this process spends while `work` runs: what else the machine does at the moment
 * does not count. Anything that grows with the square of what it is given is far above every bound that is asked here.
 */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
