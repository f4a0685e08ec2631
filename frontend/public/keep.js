// Keeps what is typed while it is typed, and makes the browser's Back show the question before.
(function () {
  'use strict';
  var busy, timer, kept, touched = Date.now();
  function find(what) { return document.querySelector(what); }

  function keep() {
    var form = find('[data-question]'), d = form && form.dataset, body;
    if (!form || busy) return;
    body = new URLSearchParams({ j: d.journey || '', q: d.question, t: d.turn });
    form.querySelectorAll('[name]').forEach(function (e) {
      if (e.checked || !/radio|checkbox|file/.test(e.type)) body.append(e.name, e.value);
    });
    if ('' + body === kept) return;
    busy = 1;
    fetch('/keep', { method: 'POST', body: body, keepalive: ('' + body).length < 6e4, headers: { 'X-Keep': 1 } })
      .then(function (answer) {
        if (answer.status > 499) throw answer;
        return answer.ok ? answer.text() : '';
      })
      .then(function (count) {
        var line = form.querySelector('[data-count]');
        if (line) line.textContent = count;
        kept = '' + body;
        busy = 0;
        keep();
      }, function () {
        busy = 0;
        later(1000);
      });
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(keep, wait);
  }

  function act(event) {
    var to = event.target, on = find('[data-act]'), click = event.type === 'click';
    touched = Date.now();
    if (!to.closest) return;
    if (event.type === 'input') later(1000);
    else if (!event.key) keep();
    if (click && to.closest('[data-print]')) print();
    if (event.key === 'Enter' && to.matches('[data-question] input') && on) {
      event.preventDefault();
      to.blur();
      on.click();
    }
    // One entry of our own, once somebody acts: browsers skip what nobody acted on.
    if ((click || event.key) && find('[data-back]') && !(history.state || {}).f) history.pushState({ f: 1 }, '');
  }
  // A page that is about to be loaded anew, as after a restart of the server, hands over what is not kept yet.
  addEventListener('beforeunload', keep);
  ['input', 'change', 'click', 'keydown'].forEach(function (type) { addEventListener(type, act, true); });

  addEventListener('popstate', function (event) {
    var back = find('[data-back]');
    if (!back) return;
    event.stopImmediatePropagation();
    history.pushState({ f: 1 }, '');
    back.click();
  }, true);

  // Vaadin's own notes can only be clicked away: a link leads on from them, which a keyboard reaches too.
  addEventListener('DOMContentLoaded', function () {
    new MutationObserver(function () {
      var note = find('.v-system-error'), on = document.createElement('a');
      if (!note || note.querySelector('a')) return;
      note.setAttribute('role', 'alert');
      on.href = location.pathname;
      on.textContent = document.body.dataset.again;
      note.appendChild(on);
      // It is shown only after it was put there.
      setTimeout(function () { on.focus(); });
    }).observe(document.body, { childList: true });
  });

  // A shared device: a warning after 13 minutes without a touch, gone after 15.
  setInterval(function () {
    var idle = find('[data-idle]'), minutes = (Date.now() - touched) / 6e4;
    if (!idle) return;
    if (minutes > 15) location.replace('/leave');
    idle.hidden = minutes < 13;
  }, 5000);
})();
