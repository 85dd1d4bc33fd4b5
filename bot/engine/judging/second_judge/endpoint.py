"""The endpoint: which server is asked, for which model, and how long an answer may take."""

from pydantic import Field, SecretStr

from arguments.value import Value


class Endpoint(Value):
    """A server that speaks OpenAI's chat completions, and a model that it has."""

    url: str
    model: str
    key: SecretStr | None = None
    seconds: float = Field(default=20.0, gt=0)
