for (const place of document.querySelectorAll('[data-origin]')) {
  place.textContent = location.origin;
}

const states = document.getElementById('states');
fetch('/q/health')
  .then((answer) => answer.json())
  .then(({ checks }) => {
    states.replaceChildren(...checks.map(({ name, status }) => {
      const item = document.createElement('li');
      item.className = status === 'UP' ? 'up' : 'down';
      item.textContent = `${name}: ${status === 'UP' ? 'ready' : 'not ready'}`;
      return item;
    }));
  })
  .catch(() => { states.textContent = 'The state could not be read.'; });
