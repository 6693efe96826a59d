'use client'

import { useEffect, useState } from 'react'

import { countdownWords } from './countdown-words'

const EVERY_MS = 20_000

/**
 * The time left until publication. The server renders it first, so that hydration shifts nothing.
 */
export function Countdown({ at, now }: { at: string; now: string }) {
  const [words, setWords] = useState(countdownWords({ at, now: new Date(now) }))
  useEffect(() => {
    const ticking = setInterval(() => setWords(countdownWords({ at, now: new Date() })), EVERY_MS)
    return () => clearInterval(ticking)
  }, [at])
  return <span className="countdown">{words}.</span>
}
