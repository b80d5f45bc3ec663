package io.github.utmarkelse.poi.data;

import io.github.utmarkelse.poi.part.XmlCursor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One part of data. */
final class DataTree {
    private final StringBuilder text = new StringBuilder();
    private final Node top = new Node("", "");

    /** An element, or the part itself; its text is all that stands within it. */
    static final class Node {
        final String address;
        final String name;
        final List<Node> children = new ArrayList<>(2);
        final Map<String, String> attributes = new HashMap<>(2);
        private int start;
        private int end;

        Node(String address, String name) {
            this.address = address;
            this.name = name;
        }

        int length() {
            return end - start;
        }
    }

    static DataTree read(XmlCursor xml) {
        DataTree tree = new DataTree();
        Deque<Node> open = new ArrayDeque<>();
        open.push(tree.top);
        for (int event = xml.next(); event != XmlCursor.FINISHED; event = xml.next()) {
            if (event == XmlCursor.START) {
                xml.keepItem();
                Node node = new Node(xml.address(), xml.name());
                xml.attributes(node.attributes::put);
                node.start = tree.text.length();
                open.element().children.add(node);
                open.push(node);
            } else if (event == XmlCursor.END) {
                open.pop().end = tree.text.length();
            } else {
                xml.appendText(tree.text);
            }
        }
        tree.top.end = tree.text.length();
        return tree;
    }

    Node top() {
        return top;
    }

    String text(Node node) {
        return text.substring(node.start, node.end);
    }
}
