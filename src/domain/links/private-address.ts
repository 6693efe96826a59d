/** Networks without public hosts (IANA special-purpose registries): [network, prefix length]. */
const PRIVATE_V4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

const numberOf = (address: string): number =>
  address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)

const isPrivateV4 = (address: string): boolean =>
  PRIVATE_V4.some(([network, bits]) => {
    const size = 2 ** (32 - bits)
    return Math.floor(numberOf(address) / size) === Math.floor(numberOf(network) / size)
  })

/**
 * Only 2000::/3 is in public use; within it 2001::/23 and 2001:db8::/32 are not, and 2002:: wraps
 * an IPv4 address.
 */
const isPublicV6 = (address: string): boolean => {
  const [first = 0, second = 0] = address.split(':').map((part) => parseInt(part || '0', 16))
  if (first < 0x2000 || first > 0x3fff || first === 0x2002) return false
  return !(first === 0x2001 && (second < 0x200 || second === 0xdb8))
}

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu

/**
 * Whether an IP address is on the public internet: not this host, the council's network or a cloud
 * metadata service. The server must not fetch a user's address from those (SSRF).
 */
export function isPublicAddress(address: string): boolean {
  const mapped = MAPPED.exec(address)?.[1]
  if (mapped) return !isPrivateV4(mapped)
  if (address.includes(':')) return isPublicV6(address)
  return /^\d+\.\d+\.\d+\.\d+$/u.test(address) && !isPrivateV4(address)
}
