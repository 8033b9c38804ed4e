/** How an account came by what a sandbox is made from: it had it, it was made for us, or somebody else was making it. */
export type Came = 'there' | 'made' | 'awaited'
