/** Filters the pages of the report. Plain text of a script: it must hold no `</`. */
export const reportScript = `
const pages = [...document.querySelectorAll('details[data-status]')]
const [status, words, shown] = ['status', 'words', 'shown'].map(id => document.getElementById(id))
const form = document.querySelector('.filters')
const apply = () => {
  const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let count = 0
  for (const page of pages) {
    const { dataset } = page
    const fits = (status.value === '' || dataset.status === status.value)
      && wanted.every(word => dataset.words.includes(word))
    page.hidden = !fits
    if (fits) count++
  }
  shown.textContent = count + ' of ' + pages.length
}
form.hidden = false
form.addEventListener('submit', event => event.preventDefault())
form.addEventListener('input', apply)
apply()
`
