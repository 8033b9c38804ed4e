type Child = Node | null

/** An element of a drawing. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  children: readonly Child[] = [],
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) element.setAttribute(name, String(value))
  element.append(...children.filter((child) => child !== null))
  return element
}

/** A text in a drawing; nothing here reads markup. */
export function label(text: string, attributes: Readonly<Record<string, string | number>>): SVGTextElement {
  const element = svg('text', attributes)
  element.textContent = text
  return element
}
