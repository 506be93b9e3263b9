/** Filters the messages of the HTML report. Plain text of a script: it must hold no `</`. */
export const htmlScript = `
const sections = [...document.querySelectorAll('section')].map(section => ({
  section,
  path: section.dataset.path,
  items: [...section.querySelectorAll('li')],
}))
const total = document.querySelectorAll('li').length
const [severity, rule, path, shown] = ['severity', 'rule', 'path', 'shown'].map(id => document.getElementById(id))
const form = document.querySelector('.filters')
const apply = () => {
  const words = path.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let count = 0
  for (const part of sections) {
    const fits = words.every(word => part.path.includes(word))
    let some = false
    for (const item of part.items) {
      const { dataset } = item
      const isOfKind = (severity.value === '' || dataset.severity === severity.value)
        && (rule.value === '' || dataset.rule === rule.value)
      item.hidden = !(fits && isOfKind)
      if (item.hidden) continue
      some = true
      count++
    }
    part.section.hidden = !some
  }
  shown.textContent = count + ' of ' + total
}
form.hidden = false
form.addEventListener('submit', event => event.preventDefault())
form.addEventListener('input', apply)
apply()
`
