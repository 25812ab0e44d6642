// SPDX-License-Identifier: Apache-2.0
//
// Loaded into a program from outside (LD_PRELOAD), so that what is measured is the program as it is shipped: says
// "painted" on standard output once its window was painted for the first time.

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <unistd.h>

class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow()) {
            qApp->removeEventFilter(this);
            // After this event: then all that is in the window was painted too, and is on the screen.
            QMetaObject::invokeMethod(this, &FirstPaint::say, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void say()
    {
        constexpr char word[] = "painted\n";
        if (write(STDOUT_FILENO, word, sizeof word - 1) < 0)
            qFatal("Nobody listens.");
    }
};

static void watch()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        qApp->installEventFilter(new FirstPaint(qApp));
}

Q_COREAPP_STARTUP_FUNCTION(watch)
