export function slug(title) {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (plain.length <= 60) return plain
  const cut = plain.slice(0, 61).lastIndexOf('-')
  return plain.slice(0, cut > 0 ? cut : 60)
}
