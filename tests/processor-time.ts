/** Starts to count the processor's time of this thread; what it gives tells it in milliseconds. What else the computer does is not in it. */
export function processorTime(): () => number {
  const start = process.threadCpuUsage()
  return () => {
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1000
  }
}
