package org.fanlight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;

@Route("probe")
public class Probe extends Div {
    public Probe() {
        Input in = new Input();
        add(new H1("Hello"), in, new NativeButton("Go", e -> add(new Div(in.getValue()))));
    }
}
