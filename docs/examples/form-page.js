document.querySelector('layan-form').addEventListener('layan-submit', async (event) => {
  event.preventDefault();
  const element = event.currentTarget;
  const { form, data } = event.detail;
  try {
    const reply = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/problem+json' },
      body: new URLSearchParams(data),
    });
    if (reply.ok) location.assign('/terima-kasih');
    else element.showProblem(await reply.json());
  } catch {
    element.showProblem({ title: 'Koneksi terputus. Isian Anda tetap ada. Coba lagi.' });
  }
});
