// The whole protocol in thirty lines: POST, then an EventSource that resumes by itself.
const element = (id) => document.getElementById(id)

element('form').addEventListener('submit', async (submit) => {
  submit.preventDefault()
  element('answer').textContent = ''
  const response = await fetch('/v1/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: element('message').value }),
  })
  const body = await response.json()
  if (!response.ok) {
    element('stage').textContent = body.detail
    return
  }
  const stream = new EventSource(body.eventsUrl)
  const on = (type, show) => stream.addEventListener(type, (event) => show(JSON.parse(event.data)))
  const clear = () => {
    element('answer').textContent = ''
  }
  on('stage-start', ({ message }) => {
    element('stage').textContent = message
  })
  on('text-delta', ({ text }) => element('answer').append(text))
  on('text-reset', clear)
  on('reset', clear)
  on('run-end', ({ status }) => {
    element('stage').textContent = status
    stream.close()
  })
})
