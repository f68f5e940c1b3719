using FloraGen.Servers.Application.Forms;
using FloraGen.Servers.Application.Shapes;

namespace FloraGen.Servers.Application.Controllers;

/// <summary>A resource as controllers have it.</summary>
[ApiController]
[Route("api/[controller]")]
public sealed class HarvestsController(Recorder recorder) : ControllerBase
{
    [HttpGet]
    public ActionResult<IEnumerable<Plant>> Find([FromQuery] HarvestQuery query)
    {
        recorder.Receive(query.Name, query.Color, query.Years, query.Since);
        return recorder.Respond<Plant[]>([Samples.Tulip, Samples.Rose]);
    }

    [HttpGet("{id:int}")]
    [ProducesResponseType<Plant>(200)]
    [ProducesResponseType<ProblemDetails>(404)]
    public ActionResult<Plant> Get(int id)
    {
        recorder.Receive(id);
        return id == 1 ? recorder.Respond(Samples.Tulip) : NotFound();
    }

    [HttpPost]
    [ProducesResponseType<Plant>(201)]
    [ProducesResponseType<ValidationProblemDetails>(400)]
    public ActionResult<Plant> Add(Plant plant) => CreatedAtAction(nameof(Get), new { id = plant.Id }, recorder.Echo(plant));

    [HttpPut("{id:int}")]
    [ProducesResponseType(204)]
    public IActionResult Replace(int id, Plant plant)
    {
        recorder.Receive(id, plant);
        return NoContent();
    }

    [HttpDelete("{id:int}")]
    [ProducesResponseType(204)]
    public IActionResult Delete(int id, [FromHeader(Name = "X-Reason")] string? reason)
    {
        recorder.Receive(id, reason);
        return NoContent();
    }

    [HttpPost("{id:int}/photo")]
    [Consumes("multipart/form-data")]
    public async Task<ActionResult<int>> AddPhoto(int id, [FromForm] HarvestPhoto photo)
    {
        recorder.Receive(id, photo.Title, photo.Stars, photo.Place, await ReceivedFile.OfAsync(photo.Picture));
        return recorder.Respond(photo.Stars);
    }

    [HttpGet("{id:int}/photo")]
    [Produces("image/png")]
    [ProducesResponseType<FileContentResult>(200, "image/png")]
    public IActionResult GetPhoto(int id)
    {
        recorder.Receive(id);
        return File(recorder.Respond(Samples.Picture), "image/png");
    }
}
