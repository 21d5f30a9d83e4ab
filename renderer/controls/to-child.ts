import { createContext } from 'react'

/** Whether what is told inside is told to a child, in a child's words. */
export const ToChild = createContext(false)
