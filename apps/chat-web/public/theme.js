// Runs before the first paint, so that a chosen colour scheme does not flash. A file of its own: the policy refuses inline scripts.
;(() => {
  try {
    const theme = localStorage.getItem('eco2-theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {
    // Storage is switched off: the system's scheme it is.
  }
})()
