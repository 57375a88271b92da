"""The review queue: what lies before whom, and in how many articles an unchecked name stands."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce


def count_articles(apps, schema_editor):
    alias = schema_editor.connection.alias
    figures = apps.get_model("articles", "Figure").objects.using(alias)
    mentions = apps.get_model("articles", "Mention").objects.using(alias).order_by()
    places = mentions.exclude(review="rejected").filter(figure=OuterRef("pk")).values("figure")
    articles = places.annotate(number=Count("article", distinct=True)).values("number")
    figures.filter(review="found").order_by().update(seen=Coalesce(Subquery(articles), 0))


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0012_reviewers'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Hold',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('what', models.CharField(max_length=20)),
                ('record', models.PositiveBigIntegerField()),
                ('is_skipped', models.BooleanField(default=False)),
                ('until', models.DateTimeField(db_index=True)),
            ],
        ),
        migrations.CreateModel(
            name='KeysOff',
            fields=[
                ('editor', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='+', serialize=False, to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.AddField(
            model_name='figure',
            name='seen',
            field=models.PositiveIntegerField(default=0, editable=False, help_text='Derived: in how many articles a name stands that nobody has checked.'),
        ),
        migrations.AlterField(
            model_name='decision',
            name='action',
            field=models.CharField(choices=[('entered', 'added by an editor'), ('corrected', 'corrected'), ('checked', 'checked'), ('reopened', 'to be checked again'), ('rejected', 'rejected'), ('restored', 'restored'), ('withheld', 'name withheld'), ('shown', 'name shown again'), ('withdrawn', 'withdrawn'), ('reinstated', 'shown again')], max_length=10, verbose_name='what was done'),
        ),
        migrations.AddIndex(
            model_name='answer',
            index=models.Index(fields=['review', 'rule', '-id'], name='answer_waiting'),
        ),
        migrations.AddIndex(
            model_name='claim',
            index=models.Index(fields=['review', 'rule', '-id'], name='claim_waiting'),
        ),
        migrations.AddIndex(
            model_name='figure',
            index=models.Index(fields=['review', '-seen', 'id'], name='figure_waiting'),
        ),
        migrations.AddIndex(
            model_name='mention',
            index=models.Index(fields=['review', '-id'], name='mention_waiting'),
        ),
        migrations.AddIndex(
            model_name='quantity',
            index=models.Index(fields=['review', 'measure', '-id'], name='quantity_waiting'),
        ),
        migrations.AddIndex(
            model_name='variantname',
            index=models.Index(fields=['review', '-id'], name='variant_name_waiting'),
        ),
        migrations.AddField(
            model_name='hold',
            name='editor',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddConstraint(
            model_name='hold',
            constraint=models.UniqueConstraint(fields=('what', 'record', 'editor'), name='hold_once_an_editor'),
        ),
        migrations.AddConstraint(
            model_name='hold',
            constraint=models.UniqueConstraint(condition=models.Q(('is_skipped', False)), fields=('what', 'record'), name='hold_by_one_editor'),
        ),
        migrations.RunPython(count_articles, migrations.RunPython.noop, elidable=False),
    ]
