// Keeps what is typed while it is typed, and makes the browser's Back show the question before.
(function () {
  'use strict';
  var doc = document, busy, timer, kept = '', touched = Date.now();
  function find(what) { return doc.querySelector(what); }

  function keep() {
    var form = find('[data-question]');
    if (!form) return;
    var d = form.dataset, fields = new URLSearchParams({ j: d.journey || '', q: d.question, t: d.turn });
    form.querySelectorAll('[name]').forEach(function (e) {
      if (e.checked || !/radio|checkbox/.test(e.type)) fields.append(e.name, e.value);
    });
    var body = fields.toString();
    if (body === kept || busy) return;
    busy = true;
    fetch('/keep', { method: 'POST', body: fields, keepalive: body.length < 6e4, headers: { 'X-Keep': 1 } })
      .then(function (answer) { return answer.text(); })
      .then(function (count) {
        var line = form.querySelector('[data-count]');
        busy = false;
        kept = body;
        if (line) line.textContent = count;
        keep();
      }, function () {
        busy = false;
        later(3000);
      });
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(keep, wait);
  }

  function act(event) {
    var to = event.target.closest ? event.target : doc.body;
    touched = Date.now();
    if (event.type === 'input') later(1000);
    else if (event.type === 'change' || to.closest('[data-act]')) keep();
    if (event.type === 'click' && to.closest('[data-print]')) print();
    if (event.key === 'Enter' && to.matches('[data-question] input') && find('[data-act]')) {
      event.preventDefault();
      to.blur();
      find('[data-act]').click();
    }
    // One entry of our own, made once somebody acts: browsers skip entries nobody acted on.
    if (/click|keydown/.test(event.type) && find('[data-back]') && !(history.state && history.state.f)) {
      history.pushState({ f: 1 }, '');
    }
  }
  ['input', 'change', 'click', 'keydown'].forEach(function (type) { addEventListener(type, act, true); });

  addEventListener('popstate', function (event) {
    var back = find('[data-back]');
    if (!back) return;
    event.stopImmediatePropagation();
    history.pushState({ f: 1 }, '');
    back.click();
  }, true);

  // A shared device: a warning after 13 minutes without a touch, gone after 15.
  setInterval(function () {
    var idle = find('[data-idle]'), minutes = (Date.now() - touched) / 6e4;
    if (!idle) return;
    if (minutes > 15) location.replace('/leave');
    idle.hidden = minutes < 13;
  }, 5000);
})();
