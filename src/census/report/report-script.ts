/** Sorts and filters the table of the report. Plain text of a script: it must hold no `</`. */
export const reportScript = `
const body = document.querySelector('#rows tbody')
const rows = [...body.rows].map(row => ({ row, text: row.textContent.toLowerCase() }))
const filter = document.querySelector('#filter')
const context = document.querySelector('#context')
const shown = document.querySelector('#shown')
const form = document.querySelector('.filters')
const apply = () => {
  const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let count = 0
  for (const { row, text } of rows) {
    const fits = words.every(word => text.includes(word))
    row.hidden = !fits || (context.value !== '' && row.dataset.context !== context.value)
    if (!row.hidden) count++
  }
  shown.textContent = count + ' of ' + rows.length + ' rows'
}
form.hidden = false
form.addEventListener('submit', event => event.preventDefault())
form.addEventListener('input', apply)
apply()
const heads = [...document.querySelectorAll('#rows th')]
for (const [index, head] of heads.entries()) {
  head.querySelector('button')?.addEventListener('click', () => {
    const before = head.getAttribute('aria-sort')
    const isDescending = before === null ? index === 0 : before === 'ascending'
    for (const other of heads) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending')
    const cell = ({ row }) => row.cells[index].textContent
    const compare = (a, b) => cell(a).localeCompare(cell(b), 'en', { numeric: true })
    rows.sort((a, b) => (isDescending ? compare(b, a) : compare(a, b)))
    body.append(...rows.map(({ row }) => row))
  })
}
`
