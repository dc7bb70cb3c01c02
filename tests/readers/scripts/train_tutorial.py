"""Train one step as the TensorFlow tutorial on segmentation does: train_tutorial.py OUT DATA_DIR

The loading, preprocessing and batching are those of the tutorial ("Image segmentation", tensorflow.org), which is under
the Apache licence 2.0; the network is a smaller one of the same input and output.
"""

import json
import sys
from pathlib import Path

import tensorflow as tf
import tensorflow_datasets as tfds

BATCH_SIZE, BUFFER_SIZE = 4, 1000


def normalize(input_image, input_mask):
    """Bring pixels to 0..1, and classes to 0, 1, 2."""
    input_image = tf.cast(input_image, tf.float32) / 255.0
    input_mask -= 1
    return input_image, input_mask


def load_image(datapoint):
    """Resize photo and mask to the network's input."""
    input_image = tf.image.resize(datapoint["image"], (128, 128))
    input_mask = tf.image.resize(
        datapoint["segmentation_mask"], (128, 128), method=tf.image.ResizeMethod.NEAREST_NEIGHBOR
    )
    return normalize(input_image, input_mask)


def train(out, data_dir):
    """Train for one epoch of one step, and write down what was learnt from."""
    dataset, info = tfds.load("oxford_iiit_pet:4.*.*", data_dir=data_dir, download=False, with_info=True)
    train_images = dataset["train"].map(load_image, num_parallel_calls=tf.data.AUTOTUNE)
    test_images = dataset["test"].map(load_image, num_parallel_calls=tf.data.AUTOTUNE)
    train_batches = train_images.cache().shuffle(BUFFER_SIZE).batch(BATCH_SIZE).repeat().prefetch(tf.data.AUTOTUNE)
    test_batches = test_images.batch(BATCH_SIZE)
    model = tf.keras.Sequential(
        [
            tf.keras.layers.Input((128, 128, 3)),
            tf.keras.layers.Conv2D(4, 3, strides=2, padding="same", activation="relu"),
            tf.keras.layers.Conv2DTranspose(3, 3, strides=2, padding="same"),
        ]
    )
    loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    history = model.fit(train_batches, epochs=1, steps_per_epoch=1, validation_data=test_batches, verbose=0)
    _, masks = next(iter(train_batches))
    facts = {
        "loss": history.history["loss"],
        "val_loss": history.history["val_loss"],
        "classes": sorted({int(value) for value in tf.unique(tf.reshape(masks, [-1]))[0]}),
        "train": info.splits["train"].num_examples,
        "test": info.splits["test"].num_examples,
    }
    (Path(out) / "facts.json").write_text(json.dumps(facts), encoding="utf-8")


train(*sys.argv[1:])
