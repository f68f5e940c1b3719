using FloraSandbox.Contract;
using FloraSandbox.Errors;

namespace FloraSandbox.Validation;

/// <summary>Collects everything that is wrong with an input, so that one response names it all.</summary>
internal sealed class FieldErrors
{
    private readonly List<FieldError> _errors = [];

    public void Add(string field, string message) => _errors.Add(new FieldError(field, message));

    public void ThrowIfAny()
    {
        if (_errors.Count > 0)
        {
            throw ApiErrors.Invalid(_errors);
        }
    }
}
